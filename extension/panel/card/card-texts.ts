import { isDay } from '#shared/calendar/days.ts';
import type { Language } from '#shared/schema/customer.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { CustomerCard, CustomerFields, OneEdit } from '../../messaging/protocol/card.ts';

/** Fields of the card that are typed into. Each is saved by itself. */
export type CardText =
  | 'familyName'
  | 'givenName'
  | 'title'
  | 'honorific'
  | 'role'
  | 'organisation'
  | 'leftOn'
  | 'cadenceDays'
  | 'visitEveryDays'
  | 'pausedUntil'
  | 'consentSince'
  | 'consentHow'
  | 'giftAmount'
  | 'giftCurrency'
  | 'privateNote'
  | 'hardshipSince'
  | 'hardshipUntil'
  | `addressAs/${Language}`;

export type CardTexts = Readonly<Partial<Record<CardText, string>>>;

/** Why a text is not saved; the texts of the panel have a sentence for each. */
export type CardFault = 'nameNeeded' | 'days' | 'dayAhead' | 'dayPast' | 'amount';

export type TextEdit =
  | { readonly type: 'edit'; readonly edit: OneEdit }
  | { readonly type: 'fault'; readonly fault: CardFault }
  /** Says nothing by itself: it waits for another field. */
  | { readonly type: 'nothing' };

const RHYTHM_AT_MOST_DAYS = 3_650;

/** What stands in a field as long as the rep types nothing else. */
export const storedText = (card: CustomerCard, name: CardText): string => {
  switch (name) {
    case 'familyName':
    case 'givenName':
    case 'title':
    case 'honorific':
    case 'role':
    case 'organisation':
    case 'privateNote':
      return card[name];
    case 'leftOn':
      return card.leftOn ?? '';
    case 'cadenceDays':
    case 'visitEveryDays':
      return String(card[name] ?? '');
    case 'pausedUntil':
      return card.pausedUntil ?? '';
    case 'consentSince':
      return card.consent?.since ?? '';
    case 'consentHow':
      return card.consent?.how ?? '';
    case 'giftAmount':
      return card.giftLimit === null ? '' : String(card.giftLimit.amount);
    case 'giftCurrency':
      return card.giftLimit?.currency ?? currencyOf(card);
    case 'hardshipSince':
      return card.hardship?.since ?? '';
    case 'hardshipUntil':
      return card.hardship?.quietUntil ?? '';
    default:
      return card.forms.find(({ language }) => name === `addressAs/${language}`)?.own ?? '';
  }
};

/** What a text would change. `texts` holds what else is typed and not saved. */
export const textEdit = (name: CardText, text: string, card: CustomerCard, texts: CardTexts, today: Day): TextEdit => {
  switch (name) {
    case 'familyName':
    case 'givenName':
      return isNameless({ ...card, ...texts, [name]: text }) ? fault('nameNeeded') : fields({ [name]: text });
    case 'title':
    case 'honorific':
    case 'role':
    case 'privateNote':
      return fields({ [name]: text });
    case 'organisation':
      return { type: 'edit', edit: { type: 'organisation', name: text } };
    case 'leftOn':
      return isDay(text) && text <= today ? { type: 'edit', edit: { type: 'left', on: text } } : fault('dayPast');
    case 'cadenceDays':
    case 'visitEveryDays':
      return rhythmEdit(name, text.trim());
    case 'pausedUntil':
      if (text === '') return fields({ pausedUntil: null });
      return isDay(text) && text > today ? fields({ pausedUntil: text }) : fault('dayAhead');
    case 'consentSince':
    case 'consentHow':
      return consentEdit({ ...(card.consent ?? UNKNOWN_CONSENT), [name === 'consentHow' ? 'how' : 'since']: text }, today);
    case 'giftAmount':
      return giftEdit(text.trim(), texts.giftCurrency ?? storedText(card, 'giftCurrency'));
    case 'giftCurrency':
      return giftEdit((texts.giftAmount ?? storedText(card, 'giftAmount')).trim(), text);
    case 'hardshipSince':
    case 'hardshipUntil':
      return hardshipEdit(name, text, card, today);
    default:
      return fields({ addressAs: { [name.slice('addressAs/'.length)]: text } });
  }
};

const fields = (set: CustomerFields): TextEdit => ({ type: 'edit', edit: { type: 'fields', set } });

const fault = (why: CardFault): TextEdit => ({ type: 'fault', fault: why });

const isNameless = ({ familyName, givenName }: Pick<CustomerCard, 'familyName' | 'givenName'>): boolean =>
  familyName.trim() === '' && givenName.trim() === '';

const rhythmEdit = (name: 'cadenceDays' | 'visitEveryDays', text: string): TextEdit => {
  if (text === '') return fields({ [name]: null });
  const days = /^\d+$/.test(text) ? Number(text) : 0;
  return days >= 1 && days <= RHYTHM_AT_MOST_DAYS ? fields({ [name]: days }) : fault('days');
};

const UNKNOWN_CONSENT = { level: '', since: '', how: '' };

/** A level of a later version is no answer that this one could repeat. */
const consentEdit = ({ level, since, how }: NonNullable<CustomerCard['consent']>, today: Day): TextEdit => {
  const known = CONSENT_LEVELS.find((each) => each === level);
  if (known === undefined) return { type: 'nothing' };
  return isDay(since) && since <= today ? fields({ contact: { level: known, since, how } }) : fault('dayPast');
};

export const CONSENT_LEVELS = ['ok', 'no-greetings', 'no-advertising', 'none'] as const;

/** "1,000" and "1.000" are read differently in different places: digits, and at most one part after a point or comma with one or two digits. */
const giftEdit = (text: string, currency: string): TextEdit => {
  if (text === '') return fields({ giftLimit: null });
  return /^\d{1,9}([.,]\d{1,2})?$/.test(text)
    ? fields({ giftLimit: { amount: Number(text.replace(',', '.')), currency } })
    : fault('amount');
};

const hardshipEdit = (name: 'hardshipSince' | 'hardshipUntil', text: string, { hardship }: CustomerCard, today: Day): TextEdit => {
  const kind = HARDSHIPS.find((each) => each === hardship?.kind);
  if (hardship === null || kind === undefined) return { type: 'nothing' };
  const since = name === 'hardshipSince' ? text : hardship.since;
  const until = name === 'hardshipUntil' ? text : (hardship.quietUntil ?? '');
  if (!isDay(since) || since > today) return fault('dayPast');
  if (until !== '' && (!isDay(until) || until <= today)) return fault('dayAhead');
  return { type: 'edit', edit: { type: 'hardship', kind, since, quietUntil: until === '' ? null : until } };
};

export const HARDSHIPS = ['illness', 'accident', 'bereavement', 'other'] as const;

export const CURRENCIES = ['USD', 'EUR', 'GBP', 'KRW', 'CNY', 'TWD', 'HKD', 'JPY', 'SGD', 'CAD', 'AUD', 'CHF'] as const;

/** A proposal beside the amount, where the rep sees and changes it. */
const currencyOf = ({ language }: CustomerCard): string => {
  if (language === 'ko') return 'KRW';
  if (language === 'zh-CN') return 'CNY';
  return language === 'zh-TW' ? 'TWD' : 'USD';
};
