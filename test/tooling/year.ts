import { nextWorkingDay } from '#shared/calendar/calendar.ts';
import { addDays, daysBetween } from '#shared/calendar/days.ts';
import { createI18n, uiLanguageFor } from '../../extension/locales/i18n.ts';
import { wordsFor, type Words } from '../../extension/panel/use-words.ts';
import { textOf } from '../week/rep.ts';
import { type Done, type LivedDay, liveThrough } from '../year/live-year.ts';
import { lives } from '../year/people.ts';

const FIRST = '2026-01-02';
const LAST = '2026-12-31';

/**
 * Prints the year 2026 of three invented customers, by a rep who does every gesture on its day: what happens (*), what is done, why, how strongly, and how the
 * note begins after its salutation. Read it with the question whether you would want to be this customer. `npm run year -- ko A` has the reasons in Korean, for the A customer.
 */
const print = async (asked: readonly string[]): Promise<void> => {
  const language = uiLanguageFor(asked);
  const { t } = await createI18n(language);
  const named = lives.filter(({ title }) => asked.includes(title.slice(0, 1)));
  for (const life of named.length > 0 ? named : lives) {
    console.log(`\n══ ${life.title}`);
    const days = [...liveThrough(life, FIRST, LAST)];
    days.forEach((lived, index) => {
      const { day } = lived;
      const before = days[index - 1]?.day;
      if (before?.slice(0, 7) !== day.slice(0, 7)) console.log('');
      const words = wordsFor(t, language, language, day, nextWorkingDay(addDays(day, 1), life.calendar));
      printDay(lived, before === undefined ? '' : `+${daysBetween(before, day)}`, words);
    });
    console.log(`\n   ${days.flatMap(({ done }) => done).length} gestures on ${days.filter(({ done }) => done.length > 0).length} days`);
  }
};

const printDay = ({ day, happened, done, crowded }: LivedDay, after: string, words: Words): void => {
  console.log(`${weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1]} ${day.slice(5)} ${after.padEnd(4)}${crowded ? ' (too often)' : ''}`);
  for (const what of happened) console.log(`   * ${what}`);
  for (const each of done) printDone(each, words);
};

const printDone = ({ gesture, note }: Done, words: Words): void => {
  const begins = textOf(note.paragraphs[1] ?? note.paragraphs[0] ?? []);
  console.log(`   · ${words.shortTitle(gesture)} [${gesture.status}] — ${words.reason(gesture.reason)} (${gesture.strength})`);
  console.log(`       “${begins.split('\n')[0] ?? ''}”`);
};

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

await print(process.argv.slice(2));
