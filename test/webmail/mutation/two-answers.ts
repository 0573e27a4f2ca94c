import type { PageFacts } from '../../../extension/webmail/adapter.ts';
import { correspondentOf } from '#shared/people/correspondent.ts';

/**
 * Pages that name two of something, so that the adapter gives none. Where what breaks is one of the two, one answer is left, and nobody can see
 * that there was another. These are the addresses that may be named then.
 */
interface TwoAnswers {
  readonly file: string;
  readonly ownAddresses: readonly string[];
  readonly correspondents: readonly string[];
}

const ANN = 'ann.bell@northmill.example';
const CARA = 'cara@voss-trading.example';
const JANE = 'jane.doe@acme-pumps.example';
const MINSU = 'minsu.kim@hanbit.example';
const SORA = 'sora.lee@hanbit.example';
const JISU = 'jisu.han@haneul.example';

const TWO_ANSWERS: readonly TwoAnswers[] = [
  { file: '2026-05-two-threads-en', ownAddresses: [JANE], correspondents: [ANN, CARA] },
  { file: '2026-05-two-headings-ko', ownAddresses: [JISU], correspondents: [MINSU] },
  { file: '2026-05-two-senders-en', ownAddresses: [JANE], correspondents: [ANN, CARA] },
  { file: '2026-05-own-disagreeing-en', ownAddresses: [JANE, 'jane@other.example'], correspondents: [ANN] },
  { file: '2026-05-delegated-button-of-delegate-en', ownAddresses: [JANE, 'sales@acme-pumps.example'], correspondents: [ANN] },
  { file: '2026-10-two-panes-ko', ownAddresses: [JISU], correspondents: [MINSU, SORA] },
  { file: '2026-10-two-subjects-en', ownAddresses: [JANE], correspondents: [ANN] },
  { file: '2026-10-own-disagreeing-en', ownAddresses: [JANE, 'jane@other.example'], correspondents: [ANN] },
  { file: '2026-10-shared-mailbox-en', ownAddresses: [JANE, 'sales@acme-pumps.example'], correspondents: [ANN] },
];

/** The page is one of these, and whatever is told now is one of its two answers. */
export const isOneOfTwo = (file: string, whole: PageFacts, now: PageFacts): boolean => {
  const page = TWO_ANSWERS.find((each) => each.file === file);
  if (page === undefined || now.type !== 'conversation') return false;
  if (whole.type === 'conversation' && whole.ownAddress !== null) return false;
  const who = correspondentOf(now, []);
  const isOwn = now.ownAddress === null || page.ownAddresses.includes(now.ownAddress);
  return isOwn && (who.type === 'person' ? page.correspondents.includes(who.email) : who.type !== 'machine');
};
