import { addDays } from '#shared/calendar/days.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { Day } from '#shared/schema/fields.ts';
import { type PracticePerson, practiceFirms, practicePeople } from './people.ts';
import { practiceId } from './practice-id.ts';
import { type PracticeRecord, sceneFields, scenes } from './scenes.ts';
import { type PracticeLanguage, practiceWords } from './words.ts';
import { yearOf } from './year.ts';

/**
 * Thirty invented customers, ten each in English, Chinese and Korean, with a year behind them and something going on: the same for the same day
 * and language. `language` is the rep's: what a rep notes is in it.
 */
export const practiceRecords = (today: Day, language: PracticeLanguage): readonly PracticeRecord[] => {
  const words = practiceWords[language];
  const years = practicePeople.map((person) => yearOf(person, today, words));
  return [
    ...practiceFirms.map(({ key, name, domain }): PracticeRecord => ({
      kind: 'organisation',
      record: { id: practiceId('organisation', key), name, domains: { [domain]: true } },
    })),
    ...practicePeople.map((person): PracticeRecord => ({ kind: 'customer', record: customerOf(person, today) })),
    ...years.flatMap(({ touches, deals, favours }): PracticeRecord[] => [
      ...touches.map((record) => ({ kind: 'touch', record }) as const),
      ...deals.map((record) => ({ kind: 'deal', record }) as const),
      ...favours.map((record) => ({ kind: 'favour', record }) as const),
    ]),
    ...scenes(today, words),
  ];
};

const KNOWN_DAYS = 370;

const customerOf = ({ key, familyName, givenName, title, role, mailName, firm, language, tier }: PracticePerson, today: Day): Customer => {
  const domain = practiceFirms.find((each) => each.key === firm)?.domain ?? 'practice.example';
  return {
    id: practiceId('customer', key),
    familyName,
    givenName,
    nameOrder: language === 'en' ? 'given-first' : 'family-first',
    ...(title === undefined ? {} : { title }),
    ...(role === undefined ? {} : { role }),
    emails: { [`${mailName}@${domain}`]: { preferred: true } },
    organisationId: practiceId('organisation', firm),
    tier,
    language,
    register: language === 'en' ? 'warm' : 'formal',
    since: addDays(today, -KNOWN_DAYS),
    ...sceneFields(key, today),
  };
};
