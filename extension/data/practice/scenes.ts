import { addDays } from '#shared/calendar/days.ts';
import { lunarDay } from '#shared/calendar/special-date.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { RecordKind, RecordOf } from '#shared/schema/index.ts';
import type { RelationKind } from '#shared/schema/relation.ts';
import type { SpecialDate } from '#shared/schema/special-date.ts';
import { practiceId } from './practice-id.ts';
import type { PracticeWords } from './words.ts';

export type PracticeRecord = { readonly [Kind in RecordKind]: { readonly kind: Kind; readonly record: RecordOf[Kind] } }[RecordKind];

const customerId = (key: string): string => practiceId('customer', key);

/** What is going on right now, so that everything the panel shows has somebody to show it with. */
export const scenes = (today: Day, words: PracticeWords): readonly PracticeRecord[] => {
  const before = (days: number): Day => addDays(today, -days);
  const after = (days: number): Day => addDays(today, days);
  return [
    {
      kind: 'deal',
      record: { id: practiceId('deal', 'new'), customerId: customerId('nora'), what: words.products[0] ?? '', closedOn: before(1) },
    },
    {
      kind: 'favour',
      record: {
        id: practiceId('favour', 'introduction'),
        customerId: customerId('siyuan'),
        kind: 'introduction',
        what: words.introduction,
        on: before(1),
      },
    },
    {
      kind: 'complaint',
      record: {
        id: practiceId('complaint', 'open'),
        customerId: customerId('doyun'),
        receivedOn: before(3),
        words: words.complaint,
        wants: words.remedy,
      },
    },
    {
      kind: 'complaint',
      record: {
        id: practiceId('complaint', 'closed'),
        customerId: customerId('judith'),
        receivedOn: before(12),
        words: words.settledComplaint,
        answeredOn: before(12),
        closedOn: before(5),
        satisfied: 'yes',
        followUpOn: after(2),
      },
    },
    {
      kind: 'promise',
      record: {
        id: practiceId('promise', 'ahead'),
        customerId: customerId('guodong'),
        text: words.promiseAhead,
        madeOn: before(4),
        due: after(1),
      },
    },
    {
      kind: 'promise',
      record: {
        id: practiceId('promise', 'broken'),
        customerId: customerId('marcus'),
        text: words.promiseBroken,
        madeOn: before(9),
        due: before(2),
      },
    },
    {
      kind: 'question',
      record: {
        id: practiceId('question', 'open'),
        customerId: customerId('eunji'),
        askedOn: before(1),
        words: words.question,
        kind: 'question',
        sensed: false,
      },
    },
    {
      kind: 'lifeEvent',
      record: {
        id: practiceId('life-event', 'promotion'),
        customerId: customerId('priya'),
        kind: 'promotion',
        on: before(2),
        words: words.promotion,
      },
    },
    {
      kind: 'lifeEvent',
      record: {
        id: practiceId('life-event', 'loss'),
        customerId: customerId('tomas'),
        kind: 'bereavement',
        on: before(10),
        words: '',
        died: 'father',
      },
    },
    {
      kind: 'touch',
      record: {
        id: practiceId('touch', 'hook'),
        customerId: customerId('junhyeok'),
        at: `${before(3)}T14:00:00.000Z`,
        day: before(3),
        channel: 'visit',
        direction: 'out',
        summary: words.summaries[0] ?? '',
        satisfaction: 'good',
        hook: { text: words.hook },
      },
    },
    relation('owen', 'nora', 'assistant'),
    relation('yaqin', 'guodong', 'secretary'),
    relation('subin', 'doyun', 'assistant'),
    relation('guodong', 'siyuan', 'introduced-by'),
    relation('marcus', 'nora', 'colleague'),
  ];
};

/** What stands in the file of one of them besides name and firm. */
export const sceneFields = (key: string, today: Day): Partial<Customer> => {
  switch (key) {
    case 'seoyeon':
      return { specialDates: { birthday: solarBirthday(today) } };
    case 'jingyi':
      return { specialDates: { birthday: lunarBirthday(addDays(today, 5), 'chinese') } };
    case 'taeho':
      return { specialDates: { birthday: lunarBirthday(addDays(today, 12), 'dangi') } };
    case 'tomas':
      return { hardship: { kind: 'bereavement', since: addDays(today, -10), quietUntil: addDays(today, 50) } };
    case 'mingxuan':
      return { contact: { level: 'no-greetings', since: addDays(today, -200) } };
    default:
      return {};
  }
};

const relation = (from: string, to: string, kind: RelationKind): PracticeRecord => ({
  kind: 'relation',
  record: { id: practiceId('relation', from, to), customerId: customerId(from), toId: customerId(to), relation: kind },
});

const solarBirthday = (day: Day): SpecialDate => ({
  kind: 'birthday',
  month: Number(day.slice(5, 7)),
  day: Number(day.slice(8, 10)),
  year: null,
  calendar: 'iso8601',
  leapMonth: false,
});

const lunarBirthday = (day: Day, calendar: 'chinese' | 'dangi'): SpecialDate => {
  const lunar = lunarDay(day, calendar);
  return { kind: 'birthday', month: lunar.month, day: lunar.day, year: null, calendar, leapMonth: lunar.leapMonth };
};
