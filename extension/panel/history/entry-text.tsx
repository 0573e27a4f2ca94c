import type { ReactNode } from 'react';
import type { HistoryEntry, MailRef } from '../../messaging/protocol/history.ts';
import { Button } from '../../ui/button.tsx';
import { usePanelTools } from '../panel-context.ts';
import type { Words } from '../use-words.ts';
import { useShowMail } from './use-show-mail.ts';

interface TextProps {
  readonly entry: HistoryEntry;
  readonly words: Words;
}

/** What happened; it leads to the mail it came with. The mailbox is named where the rep uses several. */
export const EntryText = ({ entry, words }: TextProps): ReactNode => {
  const { view } = usePanelTools();
  const show = useShowMail(words);
  const { main, sub } = words.entry(entry);
  const mail = mailOf(entry);
  const mailbox = mail === null || view.mailboxes.length < 2 ? '' : words.t('past.inMailbox', { mailbox: mail.mailbox });
  const remarks = [sub, mailbox].filter((remark) => remark !== '').join(' · ');
  return (
    <span>
      {mail === null ? (
        main
      ) : (
        <Button look="link" className="lines" title={words.t('history.openMail')} onClick={() => void show(mail.ref)}>
          {main}
        </Button>
      )}
      <span className="sub" hidden={remarks === ''}>
        {remarks}
      </span>
    </span>
  );
};

const mailOf = (entry: HistoryEntry): { readonly ref: MailRef; readonly mailbox: string } | null => {
  if (entry.type === 'deal' || entry.type === 'favour' || entry.mailbox === null) return null;
  return { ref: { kind: entry.type === 'news' ? 'lifeEvent' : entry.type, id: entry.id }, mailbox: entry.mailbox };
};
