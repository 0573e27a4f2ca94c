import type { Mail, Person } from '../mail.ts';
import type { World } from './world.ts';

export interface Addressees {
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
}

export type ReplyMode = 'reply' | 'reply-all' | 'forward';

export const NOBODY: Addressees = { to: [], cc: [], bcc: [] };

/** Whom an answer goes to; an answer to one's own mail goes where that went. */
export const addresseesOf = (world: World, { mail, mode }: { readonly mail: Mail; readonly mode: ReplyMode }): Addressees => {
  if (mode === 'forward') return NOBODY;
  const answered = world.isOwn(mail.from) ? mail.to : [mail.from];
  if (mode === 'reply') return { ...NOBODY, to: answered };
  const others = (people: readonly Person[]): readonly Person[] =>
    people.filter((person) => !world.isOwn(person) && answered.every((other) => other.email !== person.email));
  return { ...NOBODY, to: [...answered, ...others(mail.to)], cc: others(mail.cc) };
};

/** `Ann <ann@x.example>, bob@x.example` */
export const addressesIn = (text: string): readonly Person[] =>
  text
    .split(/[,;\n]/)
    .map((part) => /^\s*(.*?)\s*<?([^\s<>]+@[^\s<>]+)>?\s*$/.exec(part))
    .flatMap((found) =>
      found?.[2] === undefined ? [] : [{ name: found[1] === '' || found[1] === undefined ? found[2] : found[1], email: found[2] }],
    );
