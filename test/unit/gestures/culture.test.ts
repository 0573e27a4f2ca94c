import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/calendar/days.ts';
import type { CalendarId } from '#shared/calendar/holiday.ts';
import { holidayName } from '#shared/calendar/holiday-name.ts';
import { isAgainstConsent, stricterConsent } from '#shared/care/consent.ts';
import { gestureRules } from '#shared/gestures/index.ts';
import type { CustomerFacts, RuleId } from '#shared/gestures/rule.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { Day } from '#shared/schema/fields.ts';
import { festivalNote } from '#shared/notes/festival-note.ts';
import type { NoteLanguage, OccasionId } from '#shared/notes/note.ts';
import {
  aComplaint,
  aCustomer,
  aDeal,
  aDecision,
  aFile,
  aLifeEvent,
  anOpenDeal,
  aPromise,
  aQuestion,
  aSpecialDate,
  aTouch,
} from '../../support/builders.ts';
import { gesturesOf, planFor, statusOf } from '../../support/planning.ts';
import { fillWording, languages, people, type Text, wordings } from '../notes/samples.ts';

/** Rules that say something now. */
const said = (file: CustomerFacts, today: Day): readonly RuleId[] => [
  ...new Set(
    planFor(file, today)
      .gestures.filter(({ status }) => status !== 'upcoming')
      .map(({ rule }) => rule),
  ),
];

const greetedOn = (customer: Partial<Customer>, today: Day, parts: Parameters<typeof aFile>[0] = {}): readonly string[] =>
  gesturesOf(planFor(aFile({ ...parts, customer: aCustomer({ tier: 'A', ...customer }) }), today), 'holiday').flatMap(
    ({ reason, status }) => (reason.code === 'holiday' && status !== 'upcoming' ? [reason.holiday] : []),
  );

/** Every wording of an occasion, filled, with its place in the library. */
const textsOf = (occasion: OccasionId, language: NoteLanguage): readonly (Text & { readonly kind: string | undefined })[] =>
  wordings
    .filter((wording) => wording.occasion === occasion && wording.language === language)
    .map((wording) => ({ ...fillWording(wording, people[language][0], {}), kind: wording.variant.kind }));

const whole = ({ subject, paragraphs }: Text): string => [subject, ...paragraphs].join('\n');

/** Wednesday, 20 May: thanks, a birthday, a check-in, an offer, a question, a promise and an open complaint wait. */
const TODAY = '2026-05-20';
const everything = (customer: Partial<Customer> = {}, parts: Parameters<typeof aFile>[0] = {}): CustomerFacts =>
  aFile({
    customer: aCustomer({ tier: 'A', specialDates: { own: aSpecialDate() }, ...customer }),
    deals: [aDeal({ closedOn: '2026-05-19' }), anOpenDeal({ id: 'deal-2', renewalOn: '2026-06-19' })],
    questions: [aQuestion({ askedOn: '2026-05-19' })],
    promises: [aPromise({ madeOn: '2026-05-11', due: TODAY })],
    touches: [aTouch({ day: '2026-05-11' })],
    ...parts,
  });
const complaints = [aComplaint({ receivedOn: '2026-05-15', answeredOn: '2026-05-15' })];

describe('Leaving: culture.md, Sympathy', () => {
  it('left the company: paused, but for what is still promised or open there', () => {
    expect(said(everything({ leftOn: '2026-05-18' }, { complaints }), TODAY)).toEqual(['complaint-silence', 'promise-due']);
    expect(said(everything({ leftOn: '2026-05-18' }, { promises: [] }), TODAY)).toEqual([]);
  });

  it('nothing comes by itself while nobody knows where they went', () => {
    const file = aFile({ customer: aCustomer({ tier: 'A', leftOn: '2026-05-18', specialDates: { own: aSpecialDate() } }) });
    expect(planFor(file, TODAY)).toMatchObject({ gestures: [], changesOn: null });
    expect(planFor(file, '2027-05-20').gestures).toEqual([]);
  });

  it('may be kept under a new organisation: what was due is due again', () => {
    expect(said(everything(), TODAY)).toEqual(expect.arrayContaining(['birthday', 'thank-for-deal', 'promise-due', 'question-answer']));
  });

  it('nobody who left is asked whether all is well after a complaint', () => {
    const settled = aComplaint({ receivedOn: '2026-05-04', answeredOn: '2026-05-04', closedOn: '2026-05-06', followUpOn: TODAY });
    expect(said(everything({}, { complaints: [settled] }), TODAY)).toContain('complaint-follow-up');
    expect(said(everything({ leftOn: '2026-05-18' }, { complaints: [settled] }), TODAY)).toEqual(['promise-due']);
  });
});

describe('Divorced: culture.md, Sympathy', () => {
  const wedding = aSpecialDate({ kind: 'wedding' });
  const wife = aSpecialDate({ person: 'Mira', relation: 'spouse' });

  it.each([
    { end: undefined, status: 'due' },
    { end: '2026-05-21', status: 'due' },
    { end: TODAY, status: 'gone' },
    { end: '2026-05-01', status: 'gone' },
  ])('the day goes: ended on $end it is $status on 20 May, and nothing else is said', ({ end, status }) => {
    const day = end === undefined ? wedding : { ...wedding, end };
    const found = planFor(aFile({ customer: aCustomer({ specialDates: { wedding: day, wife } }) }), TODAY);
    expect(statusOf(found, 'wedding-anniversary')).toBe(status);
    expect(statusOf(found, 'family-birthday')).toBe('due');
  });

  it('the day goes for good', () => {
    const file = aFile({ customer: aCustomer({ specialDates: { wedding: { ...wedding, end: TODAY } } }) });
    expect(['2026-05-20', '2027-05-20', '2036-05-20'].map((today) => statusOf(planFor(file, today), 'wedding-anniversary'))).toEqual([
      'gone',
      'gone',
      'gone',
    ]);
  });
});

describe('Consent: culture.md', () => {
  const levels = ['ok', 'no-greetings', 'no-advertising', 'none', 'of a later version'] as const;
  const allowed: Readonly<Record<(typeof levels)[number], (kind: string) => boolean>> = {
    ok: () => true,
    'no-greetings': (kind) => kind !== 'greeting',
    'no-advertising': (kind) => kind !== 'sales',
    none: (kind) => ['trouble', 'promise', 'answer'].includes(kind),
    'of a later version': (kind) => ['trouble', 'promise', 'answer'].includes(kind),
  };

  it.each(levels)('“%s” silences the rules: every one of them', (level) => {
    const contact = { level, since: '2026-01-05' };
    const wrong = gestureRules.filter(({ kind }) => isAgainstConsent(kind, { contact }) === allowed[level](kind));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it.each(levels)('“%s” is never weakened when two files become one', (level) => {
    const asked = { level, since: '2026-01-05' };
    for (const other of levels) {
      const both = stricterConsent(asked, { level: other, since: '2026-03-02' });
      const weakened = gestureRules.filter(
        ({ kind }) => isAgainstConsent(kind, { contact: asked }) && !isAgainstConsent(kind, { contact: both }),
      );
      expect(
        weakened.map(({ id }) => id),
        other,
      ).toEqual([]);
    }
  });
});

/** How each language says it in the note of a festival that is not celebrated; … stands for its name. */
const SUBDUED: readonly {
  readonly calendar: CalendarId;
  readonly language: NoteLanguage;
  readonly festivals: readonly string[];
  readonly says: string;
}[] = [
  { calendar: 'kr', language: 'ko', festivals: ['seollal', 'chuseok', 'new-year', 'christmas'], says: '평안한 … 보내시기 바랍니다' },
  {
    calendar: 'cn',
    language: 'zh-CN',
    festivals: ['lunar-new-year', 'mid-autumn', 'lantern-festival', 'new-year', 'christmas'],
    says: '愿您与家人平安',
  },
  {
    calendar: 'tw',
    language: 'zh-TW',
    festivals: ['lunar-new-year', 'mid-autumn', 'lantern-festival', 'new-year', 'christmas'],
    says: '願您與家人平安',
  },
  { calendar: 'us', language: 'en', festivals: ['us-thanksgiving', 'new-year', 'christmas'], says: 'peaceful days over …' },
];

const CHEER = /[!！]|happy|joy|merry|행복|즐거|즐겁|기쁨|기쁜|快乐|快樂|愉快|欢|歡|恭|喜|开心|開心/iu;

describe('Sympathy: culture.md', () => {
  it.each([
    { language: 'en', subject: 'With sympathy' },
    { language: 'ko', subject: '깊은 위로의 말씀을 드립니다' },
    { language: 'zh-CN', subject: '谨致慰问' },
    { language: 'zh-TW', subject: '謹致慰問' },
  ] as const)('the subject of a condolence is plain: $subject', ({ language, subject }) => {
    const mails = textsOf('sympathy', language).filter((text) => text.kind === 'bereavement' && text.subject !== '');
    expect(new Set(mails.map((text) => text.subject))).toEqual(new Set([subject]));
  });

  it.each(languages)('no exclamation mark, no emoji, no postscript, none of 快乐 祝 恭喜 再 又 행복 happy, in %s', (language) => {
    const condolences = textsOf('sympathy', language).filter(({ kind }) => kind === 'bereavement');
    expect(condolences.length).toBeGreaterThan(0);
    const cheerful = /[!！]|\p{Extended_Pictographic}|P\.? ?S\.|추신|快乐|快樂|祝|恭喜|再|又|행복|happy/iu;
    expect(condolences.map(whole).filter((text) => cheerful.test(text))).toEqual([]);
  });

  it('명복 is only a variant: there is a condolence without it', () => {
    const condolences = textsOf('sympathy', 'ko').filter(({ kind }) => kind === 'bereavement');
    const religious = condolences.filter((text) => whole(text).includes('명복'));
    expect([religious.length > 0, religious.length < condolences.length]).toEqual([true, true]);
  });

  it('Japan: no New Year greeting for a year after a death', () => {
    const lifeEvents = [aLifeEvent({ kind: 'bereavement', on: '2026-02-02' })];
    expect(greetedOn({ calendars: { jp: true } }, '2026-12-31')).toEqual(['new-year']);
    expect(greetedOn({ calendars: { jp: true } }, '2026-12-31', { lifeEvents })).toEqual([]);
    expect(greetedOn({ calendars: { jp: true } }, '2027-12-31', { lifeEvents })).toEqual(['new-year']);
    expect(greetedOn({ calendars: { kr: true } }, '2026-12-31', { lifeEvents })).toEqual(['new-year']);
  });

  it.each([
    { language: 'en', festival: 'Diwali' },
    { language: 'ko', festival: '추석' },
    { language: 'zh-CN', festival: '中秋节' },
    { language: 'zh-TW', festival: '中秋節' },
  ] as const)('the first festival after a death is in a subdued wording, in $language', ({ language, festival }) => {
    const lifeEvents = [aLifeEvent({ kind: 'bereavement', on: '2026-08-03' })];
    const file = aFile({ customer: aCustomer({ tier: 'A', calendars: { kr: true } }), lifeEvents });
    expect(gesturesOf(planFor(file, '2026-09-24'), 'holiday')[0]).toMatchObject({ occasion: 'holiday', reason: { tone: 'calm' } });
    const calm = wordings.filter(
      ({ occasion, language: each, variant }) => occasion === 'holiday' && each === language && variant.kind === undefined,
    );
    const texts = calm.map((wording) => whole(fillWording(wording, people[language][0], { festival })));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => CHEER.test(text))).toEqual([]);
  });

  it.each(SUBDUED.flatMap(({ festivals: ids, ...place }) => ids.map((id) => ({ id, ...place }))))(
    'the first festival after it in a subdued wording ($says): $id in $language',
    ({ id, calendar, language, says }) => {
      const { occasion, kind } = festivalNote({ id, tone: 'cheerful' }, true);
      const festival = holidayName(id, language, [calendar]) ?? '';
      const mails = wordings.filter(
        (wording) => wording.occasion === occasion && wording.language === language && wording.variant.kind === kind,
      );
      const texts = mails.map((wording) => whole(fillWording(wording, people[language][0], { festival })));
      expect(texts.filter((text) => text.includes(says.replace('…', festival))).length).toBeGreaterThan(0);
      expect(texts.filter((text) => CHEER.test(text))).toEqual([]);
    },
  );

  it('illness lasts until the rep says, and is asked again every 30 days', () => {
    const file = aFile({ customer: aCustomer({ hardship: { kind: 'illness', since: '2026-03-02', quietUntil: null } }) });
    expect(['2026-03-31', '2026-04-01'].map((today) => statusOf(planFor(file, today), 'quiet-review'))).toEqual(['gone', 'due']);
  });

  it('the customer died: all gestures end but what is owed, and one condolence to family or firm', () => {
    const died = aLifeEvent({ kind: 'bereavement', died: 'customer', on: TODAY });
    expect(said(everything({}, { complaints, lifeEvents: [died] }), TODAY)).toEqual(['complaint-silence', 'promise-due', 'sympathy']);
    const condoled = [aDecision({ id: `sympathy:customer-1:${died.id}`, type: 'done', day: TODAY })];
    expect(said(everything({}, { lifeEvents: [died], promises: [], decisions: condoled }), TODAY)).toEqual([]);
  });
});

describe('Festivals: culture.md', () => {
  it.each<{ recipient: readonly CalendarId[]; name: string }>([
    { recipient: ['kr'], name: 'Seollal' },
    { recipient: ['cn'], name: 'Spring Festival' },
    { recipient: ['tw'], name: 'Lunar New Year' },
    { recipient: ['hk'], name: 'Lunar New Year' },
    { recipient: ['sg'], name: 'Lunar New Year' },
    { recipient: [], name: 'Lunar New Year' },
  ])('named by the recipient: $name to $recipient', ({ recipient, name }) => {
    const id = recipient[0] === 'kr' ? 'seollal' : 'lunar-new-year';
    expect(holidayName(id, 'en', recipient)).toBe(name);
  });

  it('春节 is offered in the last working days before 除夕 and on 除夕, nothing after 元宵', () => {
    const days = ['2026-02-13', '2026-02-16', '2026-02-17', '2026-02-18', '2026-03-04', '2026-03-05'];
    expect(days.map((day) => greetedOn({ language: 'zh-CN' }, day).includes('lunar-new-year'))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(greetedOn({ language: 'zh-CN' }, '2026-03-04')).toEqual([]);
  });

  it('端午安康 in writing, never 快乐', () => {
    const written = (['zh-CN', 'zh-TW'] as const).flatMap((language) => textsOf('dragon-boat', language).map(whole));
    expect(written.filter((text) => !text.includes('安康') || /快乐|快樂/u.test(text))).toEqual([]);
  });

  it('한가위: 풍성한 한가위 보내세요', () => {
    expect(textsOf('chuseok', 'ko').some((text) => /풍성한 한가위 보내/u.test(whole(text)))).toBe(true);
  });

  it('year-end thanks is an occasion of its own, beside the New Year', () => {
    const file = aFile({ customer: aCustomer({ tier: 'A', language: 'ko' }) });
    expect(said(file, '2026-12-28')).toEqual(expect.arrayContaining(['year-end', 'holiday']));
  });

  it.each<{ id: string; customer: Partial<Customer>; on: Day }>([
    { id: 'double-ninth', customer: { language: 'zh-CN' }, on: '2026-10-16' },
    { id: 'parents-day', customer: { language: 'ko' }, on: '2026-05-08' },
    { id: 'teachers-day-may', customer: { language: 'ko' }, on: '2026-05-15' },
    { id: 'mothers-day', customer: { calendars: { us: true } }, on: '2026-05-08' },
    { id: 'fathers-day', customer: { calendars: { us: true } }, on: '2026-06-19' },
    { id: 'christmas', customer: { calendars: { international: true } }, on: '2026-12-25' },
    { id: 'national-day-october-1', customer: { language: 'zh-CN' }, on: '2026-09-30' },
    { id: 'national-day-october-10', customer: { language: 'zh-TW' }, on: '2026-10-09' },
    { id: 'hksar-establishment-day', customer: { calendars: { hk: true } }, on: '2026-07-01' },
  ])('only when ticked for the person: $id', ({ id, customer, on }) => {
    expect(greetedOn(customer, on)).not.toContain(id);
    expect(greetedOn({ ...customer, festivals: { [id]: true } }, on)).toContain(id);
  });

  it.each<{ id: string; calendar: CalendarId; on: Day }>([
    { id: 'qixi', calendar: 'cn', on: '2026-08-19' },
    { id: 'valentines-day', calendar: 'us', on: '2026-02-13' },
    { id: 'womens-day', calendar: 'cn', on: '2026-03-06' },
    { id: 'qingming', calendar: 'cn', on: '2026-04-03' },
    { id: 'hungry-ghost', calendar: 'cn', on: '2026-08-27' },
    { id: 'winter-clothes', calendar: 'cn', on: '2026-11-09' },
    { id: 'september-18', calendar: 'cn', on: '2026-09-18' },
    { id: 'nanjing-memorial-day', calendar: 'cn', on: '2026-12-11' },
    { id: 'korean-memorial-day', calendar: 'kr', on: '2026-06-05' },
    { id: 'april-16', calendar: 'kr', on: '2026-04-16' },
    { id: 'may-18', calendar: 'kr', on: '2026-05-18' },
    { id: 'independence-movement-day', calendar: 'kr', on: '2026-02-27' },
    { id: 'liberation-day', calendar: 'kr', on: '2026-08-14' },
    { id: 'good-friday', calendar: 'us', on: '2026-04-03' },
    { id: 'yom-kippur', calendar: 'international', on: '2026-09-21' },
    { id: 'us-memorial-day', calendar: 'us', on: '2026-05-25' },
    { id: 'remembrance-day', calendar: 'gb', on: '2026-11-11' },
    { id: 'anzac-day', calendar: 'au', on: '2026-04-24' },
    { id: 'volkstrauertag', calendar: 'de', on: '2026-11-13' },
    { id: 'end-of-war-day', calendar: 'jp', on: '2026-08-14' },
  ])('no note at all, ticked or not: $id', ({ id, calendar, on }) => {
    const customer = { calendars: { [calendar]: true }, festivals: { [id]: true } };
    const around = [-3, -2, -1, 0, 1, 2, 3].map((days) => addDays(on, days));
    expect(around.flatMap((each) => greetedOn(customer, each)).filter((each) => each === id)).toEqual([]);
  });

  it.each([
    { customer: {}, before: 'open' },
    { customer: { calendars: { de: true } }, before: 'upcoming' },
  ])('birthdays: in Germany never before the day, elsewhere up to three days before: $customer', ({ customer, before }) => {
    const file = aFile({ customer: aCustomer({ specialDates: { own: aSpecialDate() }, ...customer }) });
    const days = ['2026-05-16', '2026-05-17', '2026-05-19', '2026-05-20'];
    expect(days.map((day) => statusOf(planFor(file, day), 'birthday'))).toEqual(['upcoming', before, before, 'due']);
  });

  it('birthdays: belated within a week, once', () => {
    const file = aFile({ customer: aCustomer({ specialDates: { own: aSpecialDate() } }) });
    const belated = gesturesOf(planFor(file, '2026-05-27'), 'birthday').filter(({ status }) => status === 'overdue');
    expect(belated.map(({ occasion }) => occasion)).toEqual(['birthday-belated']);
    expect(statusOf(planFor(file, '2026-05-28'), 'birthday')).toBe('gone');
    const decisions = [aDecision({ id: 'birthday:customer-1:own:2026', type: 'done', day: '2026-05-22' })];
    expect(statusOf(planFor(aFile({ ...file, decisions }), '2026-05-23'), 'birthday')).toBe('gone');
  });
});
