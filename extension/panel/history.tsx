import { IconCoin, IconGift, IconHeartHandshake, IconMail, IconMessageCircle, IconPhone, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CustomerView, HistoryEntry } from '../messaging/protocol/customer-view.ts';
import { Section } from '../ui/section.tsx';
import type { Words } from './use-words.ts';

/** What happened with this customer, newest first. */
export const History = ({ customer, words }: { readonly customer: CustomerView; readonly words: Words }): ReactNode => {
  const { history, historyTotal } = customer;
  const hiddenEntries = historyTotal - history.length;
  return (
    <Section heading={words.t('history.heading')} part="history">
      <p className="soft" hidden={history.length > 0}>
        {words.t('history.empty')}
      </p>
      <ul className="list" hidden={history.length === 0}>
        {history.map((entry) => (
          <Entry key={entry.id} entry={entry} words={words} />
        ))}
      </ul>
      <p className="soft" hidden={hiddenEntries === 0}>
        {words.t('history.more', { count: hiddenEntries })}
      </p>
    </Section>
  );
};

const Entry = ({ entry, words }: { readonly entry: HistoryEntry; readonly words: Words }): ReactNode => {
  const { main, sub } = words.entry(entry);
  return (
    <li>
      <EntryIcon entry={entry} />
      <span>
        {main}
        <span className="sub" hidden={sub === ''}>
          {sub}
        </span>
      </span>
      <small>
        <time dateTime={entry.day} title={words.longDay(entry.day)}>
          {words.relative(entry.day)}
        </time>
      </small>
    </li>
  );
};

const EntryIcon = ({ entry }: { readonly entry: HistoryEntry }): ReactNode => {
  if (entry.type === 'deal') return <IconCoin {...ICON} />;
  if (entry.type === 'favour') return <IconHeartHandshake {...ICON} />;
  switch (entry.channel) {
    case 'email':
      return <IconMail {...ICON} />;
    case 'call':
      return <IconPhone {...ICON} />;
    case 'visit':
    case 'meeting':
      return <IconUsers {...ICON} />;
    case 'gift':
    case 'flowers':
      return <IconGift {...ICON} />;
    default:
      return <IconMessageCircle {...ICON} />;
  }
};

const ICON = { size: 16, 'aria-hidden': true } as const;
