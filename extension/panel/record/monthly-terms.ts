import type { Monthly } from '../../messaging/protocol/requests.ts';
import type { MonthlyTexts } from '../memory.ts';

const LAST_DAY = 31;
const TOLERANCE_AT_MOST_DAYS = 14;

/** What a rep begins with: the day is theirs to say, and early counts as broken. */
export const NO_MONTHLY: MonthlyTexts = { on: '', early: '0', late: '0' };

export const monthlyTexts = ({ on, early, late }: Monthly): MonthlyTexts => ({ on: String(on), early: String(early), late: String(late) });

/** What was typed; null where it is no day of a month, or none of the days allowed. */
export const monthlyFrom = ({ on, early, late }: MonthlyTexts): Monthly | null => {
  const terms = { on: numberIn(on), early: numberIn(early), late: numberIn(late) };
  const isSound = terms.on >= 1 && terms.on <= LAST_DAY && isAllowed(terms.early) && isAllowed(terms.late);
  return isSound ? terms : null;
};

const isAllowed = (days: number): boolean => days >= 0 && days <= TOLERANCE_AT_MOST_DAYS;

/** -1 for anything but digits. */
const numberIn = (text: string): number => (/^\d{1,2}$/.test(text.trim()) ? Number(text) : -1);
