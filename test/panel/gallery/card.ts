import type { CustomerCard } from '../../../extension/messaging/protocol/card.ts';
import { bareCard } from '../../support/cards.ts';
import { TODAY } from './people.ts';

/** The card of an invented person, as the background would show it. */
export const aCard = (card: Partial<CustomerCard> = {}): CustomerCard => ({
  ...bareCard,
  customerId: 'dana',
  title: 'Head of purchasing',
  organisation: 'Bright Mill Ltd',
  role: 'Head of purchasing',
  addresses: [{ email: 'dana@bright-mill.example', isPreferred: true }],
  mailboxes: ['mina@aftercare.example'],
  calendars: (['au', 'ca', 'cn', 'de', 'fr', 'gb', 'hk', 'international', 'jp', 'kr', 'sg', 'tw', 'us'] as const).map((id) => ({
    id,
    isOn: id === 'international',
  })),
  festivals: [
    { id: 'christmas', day: '2026-12-25', isGreeted: true },
    { id: 'new-year', day: '2027-01-01', isGreeted: true },
  ],
  otherFestivals: [{ id: 'diwali', day: '2027-10-29', isGreeted: false }],
  channels: ['email'],
  ...card,
});

/** Everything is filled in, and long. */
export const aFullCard = (card: Partial<CustomerCard> = {}): CustomerCard =>
  aCard({
    customerId: 'minsu',
    familyName: '김',
    givenName: '민수',
    nameOrder: 'family-first',
    title: '부장',
    honorific: '',
    forms: [
      { language: 'ko', own: '', computed: '김민수 부장님' },
      { language: 'en', own: 'Director Kim', computed: '김민수' },
      { language: 'zh-CN', own: '', computed: '金部长' },
      { language: 'zh-TW', own: '', computed: '김민수' },
    ],
    organisation: '대한정밀',
    role: '구매부',
    language: 'ko',
    register: 'formal',
    cadenceDays: 21,
    visitEveryDays: 90,
    addresses: [
      { email: 'minsu@daehan.example', isPreferred: true },
      { email: 'a.very.long.private.address.of.minsu.kim@a-mail-provider-with-a-long-name.example', isPreferred: false },
    ],
    mailbox: 'mina@aftercare.example',
    specialDates: [
      {
        id: 'd1',
        entry: {
          kind: 'birthday',
          label: '',
          relation: null,
          person: '',
          calendar: 'dangi',
          month: 1,
          day: 1,
          year: 1971,
          leapMonth: false,
        },
        endedOn: null,
        next: { first: '2027-02-07', last: '2027-02-07' },
      },
      {
        id: 'd2',
        entry: {
          kind: 'birthday',
          label: '',
          relation: 'child',
          person: '하은',
          calendar: 'iso8601',
          month: 5,
          day: null,
          year: null,
          leapMonth: false,
        },
        endedOn: null,
        next: { first: '2027-05-01', last: '2027-05-31' },
      },
    ],
    consent: { level: 'no-advertising', since: '2026-03-02', how: 'said so on the phone' },
    noCalls: true,
    giftLimit: { amount: 50_000, currency: 'KRW' },
    privateNote: 'Likes to be asked about the Jirisan hikes.',
    pausedUntil: '2026-12-15',
    hardship: { kind: 'illness', since: TODAY, quietUntil: '2027-01-08' },
    ...card,
  });
