import type { HolidayOnDay } from '../calendar/holidays-in-year.ts';
import type { NoteKind, OccasionId } from './note.ts';

export interface FestivalNote {
  readonly occasion: OccasionId;
  readonly kind?: NoteKind;
}

/**
 * Which note greets at a holiday: the festival's own, else the one for any day, in cheer only where the day is cheerful. `subdued` is for the first
 * festival after a bereavement: then always the calm one. The day's name goes along as the value `festival`.
 */
export const festivalNote = ({ id, tone }: Pick<HolidayOnDay, 'id' | 'tone'>, subdued: boolean): FestivalNote => {
  const own = subdued ? undefined : ownNotes.get(id);
  if (own !== undefined) return { occasion: own };
  return subdued || tone === 'calm' ? { occasion: 'holiday' } : { occasion: 'holiday', kind: 'cheerful' };
};

/** By the holiday's id. 단오 has the note for any day: the English note of 端午 names what a Korean does not keep. */
const ownNotes: ReadonlyMap<string, OccasionId> = new Map([
  ['new-year', 'new-year'],
  ['lunar-new-year', 'spring-festival'],
  ['seollal', 'seollal'],
  ['lantern-festival', 'lantern'],
  ['dragon-boat', 'dragon-boat'],
  ['mid-autumn', 'mid-autumn'],
  ['chuseok', 'chuseok'],
  ['christmas', 'christmas'],
  ['diwali', 'diwali'],
  ['deepavali', 'diwali'],
  ['eid-al-fitr', 'eid'],
  ['eid-al-adha', 'eid'],
  ['hari-raya-puasa', 'eid'],
  ['hari-raya-haji', 'eid'],
  ['us-thanksgiving', 'thanksgiving'],
  ['canadian-thanksgiving', 'thanksgiving'],
]);
