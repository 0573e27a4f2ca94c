import type { Breakage } from './breakage.ts';
import type { Outcome, Result } from './outcomes.ts';

const HEAD = `Each row breaks one thing that an adapter leans on, in every fixture page that has it: first in all its places at once, as a new version of the
webmail might, then in each of several places alone. The page is read again each time. \`same\`: the whole facts, another place answered.
\`less\`: fewer facts, a name without address, unreadable or nothing. \`one left\`: the page named two of something on purpose, and one of them
is gone. \`WRONG\`: a person, address, thread or recipient that the whole page does not give; there must be none.
`;
const RESULTS: readonly Result[] = ['same', 'less', 'one left', 'WRONG'];

/** What came of the breakages in a webmail, in Markdown. */
export const tableOf = (webmail: string, breakages: readonly Breakage[], outcomes: readonly Outcome[]): string =>
  [
    `# What happens when parts of a page of ${webmail} break`,
    '',
    HEAD,
    `Written by the test \`${webmail.toLowerCase()}-mutations.test.ts\`, with UPDATE_TABLE=1 in its environment.`,
    '',
    '| Capability | Broken | Pages | Everywhere | One place of several | Answered then by |',
    '| --- | --- | --- | --- | --- | --- |',
    ...breakages.map((breakage) => rowOf(breakage, outcomes.filter(isOf(breakage)))),
    '',
  ].join('\n');

/** Without the spaces and dashes that only align columns. */
export const unaligned = (table: string): string => table.replaceAll(/ +/gu, ' ').replaceAll(/-{3,}/gu, '---').trim();

/** What came of one breakage. */
export const isOf =
  ({ capability, targets }: Breakage) =>
  (outcome: Outcome): boolean =>
    outcome.capability === capability && outcome.targets === targets;

const rowOf = ({ capability, targets }: Breakage, outcomes: readonly Outcome[]): string => {
  const everywhere = outcomes.filter(({ extent }) => extent === 'everywhere');
  const alone = outcomes.filter(({ extent }) => extent === 'one place');
  const answers = [...new Set(everywhere.flatMap(({ answeredBy }) => answeredBy ?? []))];
  const cells = [
    capability,
    named(targets),
    String(everywhere.length),
    counts(everywhere),
    counts(alone),
    answers.toSorted().map(code).join(', '),
  ];
  return `| ${cells.join(' | ')} |`;
};

const counts = (outcomes: readonly Outcome[]): string =>
  RESULTS.map((result) => ({ result, count: outcomes.filter((each) => each.result === result).length }))
    .filter(({ count }) => count > 0)
    .map(({ result, count }) => `${result} ${String(count)}`)
    .join(', ');

const named = (targets: readonly string[]): string => (targets.length === 1 ? targets.map(code).join('') : 'all of these');

const code = (text: string): string => `\`${text}\``;
