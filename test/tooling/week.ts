import { nextWorkingDay } from '#shared/calendar/calendar.ts';
import { addDays } from '#shared/calendar/days.ts';
import type { Day } from '#shared/schema/fields.ts';
import { createI18n, uiLanguageFor } from '../../extension/locales/i18n.ts';
import type { CustomerView, GestureView } from '../../extension/messaging/protocol/customer-view.ts';
import type { NotePreview } from '../../extension/messaging/protocol/note.ts';
import type { PanelView } from '../../extension/messaging/protocol/panel-view.ts';
import type { TodayEntry, TodayView } from '../../extension/messaging/protocol/today-view.ts';
import { wordsFor, type Words } from '../../extension/panel/use-words.ts';
import { aRep, textOf } from '../week/rep.ts';
import { FREE_DAYS, type Seen, story } from '../week/story.ts';

/**
 * Prints a week of an invented rep, Chuseok in it: each morning's Today, and through the day what the rep does and what the panel says to it. Read it with
 * the question what annoys and what is forgotten. `npm run week -- ko` has the panel speak Korean.
 */
const print = async (asked: readonly string[]): Promise<void> => {
  const language = uiLanguageFor(asked);
  const { t } = await createI18n(language);
  const rep = await aRep(FREE_DAYS);
  const words = (): Words => {
    const today = rep.deps.today();
    return wordsFor(t, language, language, today, nextWorkingDay(addDays(today, 1), rep.calendar));
  };
  for (const { day, moments } of story()) {
    await rep.wait(day, '08:30');
    printMorning(day, await rep.today(), words());
    for (const { time, does, act } of moments) {
      await rep.wait(day, time);
      const seen = await act(rep);
      console.log(`\n${time}  ${does}`);
      printSeen(seen, words());
    }
  }
  await rep.wait('2026-09-29', '08:30');
  printMorning('2026-09-29', await rep.today(), words());
};

const printMorning = (day: Day, { overdue, due, soon, totals }: TodayView, words: Words): void => {
  const { t } = words;
  console.log(`\n\n══ ${words.longDay(day)}`);
  const parts = [
    { heading: t('today.overdue', { total: totals.overdue }), entries: overdue },
    { heading: t('today.due', { total: totals.due }), entries: due },
    { heading: t('today.soon', { total: totals.soon }), entries: soon },
  ];
  if (totals.overdue + totals.due + totals.soon === 0) console.log(`   ${t('today.nothing')}`);
  for (const { heading, entries } of parts.filter((part) => part.entries.length > 0)) {
    console.log(`\n   ${heading}`);
    for (const entry of entries) console.log(`   · ${todayLine(entry, words)}`);
  }
};

const todayLine = ({ customer, gesture }: TodayEntry, words: Words): string =>
  `${customer.name} ${customer.tier ?? '–'} — ${words.shortTitle(gesture)} · ${words.dueWords(gesture)} · ${words.reason(gesture.reason)}`;

const printSeen = ({ command, result, note, view }: Seen, words: Words): void => {
  if (note !== undefined) for (const line of noteLines(note)) console.log(`       │ ${line}`);
  if (command !== undefined) console.log(`       ${result?.ok === true ? words.t(`saved.${command}`) : 'NOT SAVED'}`);
  if (view !== undefined) for (const line of panelLines(view, words)) console.log(`       ${line}`);
};

const noteLines = ({ subject, paragraphs }: NotePreview): readonly string[] =>
  [textOf(subject), ...paragraphs.map(textOf)].flatMap((text) => text.split('\n'));

const panelLines = ({ customer, person, state, today }: PanelView, words: Words): readonly string[] =>
  customer === null ? [`[${state}] ${person?.name || (person?.email ?? '')} (${words.day(today)})`] : customerLines(customer, words);

const customerLines = (customer: CustomerView, words: Words): readonly string[] => {
  const { name, tier, hardship, hook, next, others, complaints, promises, questions } = customer;
  return [
    `[${name} ${tier ?? '–'}] ${words.care(customer)}`,
    ...(hardship === null ? [] : [`  ${words.hardship(hardship)}`]),
    ...complaints.map((complaint) => `  ${words.complaint(complaint)}`),
    ...promises.map(({ text, due, isLate }) => `  promise: ${text}, ${due === null ? 'no day' : words.day(due)}${isLate ? ', late' : ''}`),
    ...questions.map((question) => `  question: ${question.words}`),
    ...(hook === null ? [] : [`  next time: ${hook.text}`]),
    ...(next === null ? [] : [`  next: ${gestureLine(next, words)} · ${words.t(`gesture.strength-${next.strength}`)}`]),
    ...others.map((gesture) => `  then: ${gestureLine(gesture, words)}`),
  ];
};

const gestureLine = (gesture: GestureView, words: Words): string =>
  `${words.title(gesture)} · ${words.dueWords(gesture)} · ${words.reason(gesture.reason)}`;

await print(process.argv.slice(2));
