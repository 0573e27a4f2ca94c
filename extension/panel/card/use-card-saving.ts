import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { CustomerCard, OneEdit } from '../../messaging/protocol/card.ts';
import type { CommandError } from '../../messaging/protocol/results.ts';
import { errorText } from '../error-text.ts';
import { type CardAtWork, useKept } from '../memory.ts';
import { type SayableCommand, usePanelTools } from '../panel-context.ts';
import type { Words } from '../use-words.ts';
import { type CardFault, type CardText, storedText, textEdit } from './card-texts.ts';

/** What a typed field needs to be shown and saved. */
interface TextProps {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface CardSaving {
  readonly text: (name: CardText) => TextProps;
  /** Saves one change at once and says so; gives the error for the field, else null. */
  readonly save: (edit: OneEdit) => Promise<CommandError | 'failed' | null>;
  /** The same where no field shows an error: it is said. */
  readonly change: (edit: OneEdit) => Promise<boolean>;
  readonly atWork: CardAtWork;
  readonly keep: (changed: Partial<CardAtWork>) => void;
  /** Saves what is typed and not saved yet. */
  readonly saveTexts: () => void;
}

export const NOTHING_TYPED: CardAtWork = { texts: {}, faults: {}, address: '', date: null };

/**
 * Each field of a card saves itself when it is left, or with Enter. What is typed stays in the memory of the panel until it is stored: it is saved when the
 * card goes away or the page does, and what is refused stands there again with its reason.
 */
export const useCardSaving = (card: CustomerCard, reload: () => Promise<void>, words: Words): CardSaving => {
  const { api, ask, run, act, memory, view } = usePanelTools();
  const { customerId } = card;
  const [atWork = NOTHING_TYPED, keepWhole] = useKept(memory.cards, customerId);
  const underWay = useRef(new Set<CardText>());
  const keep = (changed: Partial<CardAtWork>): void => keepWhole((before = NOTHING_TYPED) => orNothing({ ...before, ...changed }));

  const command = (edit: OneEdit) => () => api.editCard({ customerId, edit });
  const save: CardSaving['save'] = (edit) => run(COMMANDS[edit.type], command(edit));
  const change: CardSaving['change'] = (edit) => act(COMMANDS[edit.type], command(edit));
  const quietly = (edit: OneEdit): Promise<CommandError | 'failed' | null> =>
    command(edit)().then(
      (result) => (result.ok ? null : result.error.type),
      () => 'failed' as const,
    );

  const saveText = async (name: CardText, how: CardSaving['save']): Promise<void> => {
    const { texts } = memory.cards.get(customerId) ?? NOTHING_TYPED;
    const text = texts[name];
    if (text === undefined || underWay.current.has(name)) return;
    if (text === storedText(card, name)) return forget(name, text);
    const wanted = textEdit(name, text, card, texts, view.today);
    if (wanted.type === 'nothing') return;
    if (wanted.type === 'fault') return refuse(name, text, wanted.fault);
    underWay.current.add(name);
    const failed = await how(wanted.edit);
    underWay.current.delete(name);
    if (failed !== null) {
      refuse(name, text, failed);
      // The card may be closed by now: the file shows that something on it waits.
      return ask();
    }
    await reload();
    forget(name, text);
  };

  const saveTexts = (how: CardSaving['save']): void => {
    for (const name of namesIn(memory.cards.get(customerId) ?? NOTHING_TYPED)) void saveText(name, how);
  };

  const leave = useRef(saveTexts);
  useEffect(() => {
    leave.current = saveTexts;
  });
  const quiet = useRef(quietly);
  useEffect(() => {
    quiet.current = quietly;
  });
  useEffect(() => {
    const stop = new AbortController();
    const onLeave = (): void => leave.current((edit) => quiet.current(edit));
    window.addEventListener('pagehide', onLeave, { signal: stop.signal });
    return () => {
      stop.abort();
      onLeave();
    };
  }, []);

  const text: CardSaving['text'] = (name) => ({
    value: atWork.texts[name] ?? storedText(card, name),
    error: faultText(atWork.faults[name], words),
    onChange: ({ target }) => keepWhole((before = NOTHING_TYPED) => typed(before, name, target.value)),
    onBlur: () => void saveText(name, save),
    onKeyDown: ({ key, nativeEvent, currentTarget }) => {
      if (key === 'Enter' && !nativeEvent.isComposing && !(currentTarget instanceof HTMLTextAreaElement)) void saveText(name, save);
    },
  });

  return { text, save, change, atWork, keep, saveTexts: () => saveTexts(save) };

  /** Whatever was typed since stays. */
  function forget(name: CardText, saved: string): void {
    keepWhole((before = NOTHING_TYPED) => (before.texts[name] === saved ? without(before, name) : before));
  }

  function refuse(name: CardText, refused: string, why: CardFault | CommandError | 'failed'): void {
    keepWhole((before = NOTHING_TYPED) =>
      before.texts[name] === refused ? { ...before, faults: { ...before.faults, [name]: why } } : before,
    );
  }
};

/** Whether something was typed on a card that is not stored. */
export const isUnsaved = (atWork: CardAtWork | undefined): boolean => atWork !== undefined && namesIn(atWork).length > 0;

const COMMANDS: Readonly<Record<OneEdit['type'], SayableCommand>> = {
  fields: 'edit-customer',
  organisation: 'set-organisation',
  left: 'leave-organisation',
  joined: 'join-organisation',
  'special-date': 'set-special-date',
  'special-date-gone': 'remove-special-date',
  'special-date-ended': 'end-special-date',
  address: 'add-address',
  'address-preferred': 'prefer-address',
  'address-gone': 'remove-address',
  calendar: 'set-calendar',
  hardship: 'set-hardship',
};

const TEXTS: readonly CardText[] = [
  'familyName',
  'givenName',
  'title',
  'honorific',
  'role',
  'organisation',
  'leftOn',
  'cadenceDays',
  'visitEveryDays',
  'pausedUntil',
  'consentSince',
  'consentHow',
  'giftAmount',
  'giftCurrency',
  'privateNote',
  'hardshipSince',
  'hardshipUntil',
  'addressAs/en',
  'addressAs/zh-CN',
  'addressAs/zh-TW',
  'addressAs/ko',
];

const namesIn = ({ texts }: CardAtWork): readonly CardText[] => TEXTS.filter((name) => texts[name] !== undefined);

const typed = (before: CardAtWork, name: CardText, value: string): CardAtWork => ({
  ...before,
  texts: { ...before.texts, [name]: value },
  faults: { ...before.faults, [name]: undefined },
});

const without = ({ texts, faults, ...rest }: CardAtWork, name: CardText): CardAtWork | undefined => {
  const { [name]: _text, ...otherTexts } = texts;
  const { [name]: _fault, ...otherFaults } = faults;
  return orNothing({ ...rest, texts: otherTexts, faults: otherFaults });
};

const orNothing = (atWork: CardAtWork): CardAtWork | undefined =>
  namesIn(atWork).length === 0 && atWork.address === '' && atWork.date === null ? undefined : atWork;

const faultText = (why: CardAtWork['faults'][CardText], words: Words): string | undefined => {
  if (why === undefined) return undefined;
  return isFault(why) ? words.t(`cardFault.${why}`) : errorText(why, words);
};

const FAULTS: ReadonlySet<string> = new Set<CardFault>(['nameNeeded', 'days', 'dayAhead', 'dayPast', 'amount']);

const isFault = (why: string): why is CardFault => FAULTS.has(why);
