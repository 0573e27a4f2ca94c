import type { TFunction } from 'i18next';
import type { ComplaintEntry, HistoryEntry, NewsEntry, PromiseEntry, QuestionEntry, TouchEntry } from '../../messaging/protocol/history.ts';
import { everyMonth } from '../every-month.ts';

export interface EntryWords {
  readonly main: string;
  /** A second, quieter line; empty for none. */
  readonly sub: string;
}

interface Naming {
  readonly channelTitle: (channel: string) => string;
  readonly favour: (kind: string) => string;
  readonly news: (kind: string) => string;
  readonly deceased: (who: string) => string;
  /** A customer's words may be a whole paragraph. */
  readonly brief: (text: string) => string;
}

/** One line of the history: what happened, and what is to be said of it besides. */
export const entryWords = (entry: HistoryEntry, t: TFunction, naming: Naming): EntryWords => {
  switch (entry.type) {
    case 'deal':
      return { main: entry.what === '' ? t('history.dealPlain') : t('history.deal', { what: entry.what }), sub: '' };
    case 'favour': {
      const kind = naming.favour(entry.kind);
      return { main: entry.what === '' ? kind : t('history.favour', { kind, what: entry.what }), sub: '' };
    }
    case 'complaint':
      return {
        main: complaintWords(entry, t, naming),
        sub: entry.wants === '' || entry.step === 'closed' ? '' : naming.brief(entry.wants),
      };
    case 'promise':
      return {
        main: promiseWords(entry, t, naming),
        sub: entry.monthly === null || entry.step !== 'made' ? '' : everyMonth(entry.monthly, t),
      };
    case 'question':
      return { main: questionWords(entry, t, naming), sub: entry.sensed && entry.step === 'asked' ? t('history.sensed') : '' };
    case 'news':
      return newsWords(entry, t, naming);
    case 'touch':
      return touchWords(entry, t, naming);
  }
};

const touchWords = (entry: TouchEntry, t: TFunction, { channelTitle, brief }: Naming): EntryWords => {
  const isMail = entry.channel === 'email';
  const kind = isMail ? t(entry.direction === 'in' ? 'history.mailIn' : 'history.mailOut') : channelTitle(entry.channel);
  const main = entry.summary || entry.subject || (isMail ? t('history.noSubject') : kind);
  const remarks = [
    main === kind ? '' : kind,
    entry.occasion === null ? '' : t('history.note'),
    entry.reached ? '' : t('history.notReached'),
    entry.hook === '' ? '' : t('hook.label', { text: brief(entry.hook) }),
  ];
  return { main, sub: remarks.filter((remark) => remark !== '').join(' · ') };
};

const complaintWords = ({ step, words }: ComplaintEntry, t: TFunction, { brief }: Naming): string => {
  const key = step === 'closed' ? 'complaintClosed' : 'complaint';
  return words === '' ? t(`history.${key}Plain`) : t(`history.${key}`, { what: brief(words) });
};

const promiseWords = ({ step, text }: PromiseEntry, t: TFunction, { brief }: Naming): string => {
  const what = brief(text);
  switch (step) {
    case 'made':
      return t('history.promiseMade', { what });
    case 'kept':
      return t('history.promiseKept', { what });
    case 'broken':
      return t('history.promiseBroken', { what });
    case 'released':
      return t('history.promiseReleased', { what });
  }
};

const questionWords = ({ step, kind, words }: QuestionEntry, t: TFunction, { brief }: Naming): string => {
  const asked = kind === 'wish' ? 'wish' : 'question';
  const key = step === 'answered' ? 'answered' : asked;
  return words === '' ? t(`history.${key}Plain`) : t(`history.${key}`, { what: brief(words) });
};

const newsWords = ({ kind, words, died }: NewsEntry, t: TFunction, { news, deceased, brief }: Naming): EntryWords => ({
  main: words === '' ? news(kind) : t('history.news', { kind: news(kind), what: brief(words) }),
  sub: died === null || died === 'unknown' ? '' : deceased(died),
});
