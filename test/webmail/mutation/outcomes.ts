import type { Capability, WebmailAdapter } from '../../../extension/webmail/adapter.ts';
import { type AdapterFixture, showFixture } from '../contract.ts';
import { type Breakage, breakIn, victimsOf } from './breakage.ts';
import { isSame, type Reading, readingOf, wrongIn } from './judge.ts';
import { isOneOfTwo } from './two-answers.ts';

/** `one left`: the page named two of something, and what broke was one of them. */
export type Result = 'same' | 'less' | 'one left' | 'WRONG';

export interface Outcome extends Breakage {
  readonly file: string;
  /** Broken in all its places, as in a new version of the webmail, or in one of several. */
  readonly extent: 'everywhere' | 'one place';
  readonly result: Result;
  /** What is said wrongly. */
  readonly wrong: readonly string[];
  /** The place that answered for the capability afterwards, or `none`; null when none did before. */
  readonly answeredBy: string | null;
}

/** Breaks every breakage in every fixture page, in all its places and in each alone, and reads the page each time. */
export const outcomesOf = (
  adapter: WebmailAdapter,
  fixtures: readonly AdapterFixture[],
  breakages: readonly Breakage[],
): readonly Outcome[] =>
  fixtures.flatMap(({ file }) => {
    showFixture(adapter, file);
    const whole = readingOf(adapter, document);
    const outcomes = breakages.flatMap((breakage) => outcomesIn(adapter, file, whole, breakage));
    if (!isSame(whole, readingOf(adapter, document))) throw new Error(`${file} was not mended`);
    return outcomes;
  });

const outcomesIn = (adapter: WebmailAdapter, file: string, whole: Reading, breakage: Breakage): readonly Outcome[] => {
  const victims = victimsOf(document, breakage);
  const alone = breakage.targets.length === 1 && victims.length > 1 ? victims.map((victim) => [victim]) : [];
  return [victims, ...alone]
    .filter((some) => some.length > 0)
    .map((some, index) => {
      const mend = breakIn(some);
      const broken = readingOf(adapter, document);
      mend();
      const wrong = wrongIn(whole, broken);
      return {
        ...breakage,
        file,
        extent: index === 0 ? 'everywhere' : 'one place',
        result: resultOf(file, whole, broken, wrong),
        wrong,
        answeredBy: answerFor(whole, breakage.capability) === null ? null : (answerFor(broken, breakage.capability) ?? 'none'),
      };
    });
};

const resultOf = (file: string, whole: Reading, broken: Reading, wrong: readonly string[]): Result => {
  if (wrong.length > 0) return isOneOfTwo(file, whole.facts, broken.facts) ? 'one left' : 'WRONG';
  return isSame(whole, broken) ? 'same' : 'less';
};

const answerFor = ({ facts }: Reading, capability: Capability): string | null =>
  facts.health.find((health) => health.capability === capability)?.answeredBy ?? null;
