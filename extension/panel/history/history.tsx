import type { ReactNode } from 'react';
import type { CustomerView } from '../../messaging/protocol/customer-view.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import type { Words } from '../use-words.ts';
import { EntryIcon } from './entry-icon.tsx';
import { entryKey } from './entry-key.ts';
import { EntryText } from './entry-text.tsx';

interface HistoryProps {
  readonly customer: CustomerView;
  readonly words: Words;
  readonly onAll: () => void;
}

/** What happened last with this customer, newest first, and the way to all of it. */
export const History = ({ customer, words, onAll }: HistoryProps): ReactNode => {
  const { history, historyTotal } = customer;
  return (
    <Section heading={words.t('history.heading')} part="history">
      <p className="soft" hidden={history.length > 0}>
        {words.t('history.empty')}
      </p>
      <ul className="list" hidden={history.length === 0}>
        {history.map((entry) => (
          <li key={entryKey(entry)}>
            <EntryIcon entry={entry} />
            <EntryText entry={entry} words={words} />
            <small>
              <time dateTime={entry.day} title={words.longDay(entry.day)}>
                {words.relative(entry.day)}
              </time>
            </small>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button look="link" className="start" data-part="whole-history" onClick={onAll}>
          {words.t('history.all')}
        </Button>
        <p className="soft" hidden={historyTotal <= history.length}>
          {words.t('past.shown', { count: history.length, total: historyTotal })}
        </p>
      </div>
    </Section>
  );
};
