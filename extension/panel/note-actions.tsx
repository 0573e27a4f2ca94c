import { type ReactNode, useState } from 'react';
import type { CustomerView } from '../messaging/protocol/customer-view.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { paragraphsOf } from './note-wording.ts';
import { usePanelTools } from './panel-context.ts';
import type { Drafting } from './use-draft.ts';
import { useLogNote } from './use-log-note.ts';
import type { NoteWork } from './use-note-at-work.ts';
import type { Words } from './use-words.ts';

interface ActionsProps {
  readonly customer: CustomerView;
  readonly work: NoteWork;
  readonly words: Words;
  readonly drafting: Drafting;
  /** Nobody answered the call. */
  readonly onUnanswered: () => void;
  /** The note was used. */
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** What the rep does with the note: puts it into the mail, says it on the phone, or copies it and sends it themselves. */
export const NoteActions = (props: ActionsProps): ReactNode => {
  const { channel } = props.work.note;
  switch (channel) {
    case 'mail':
      return <MailActions {...props} />;
    case 'call':
      return <CallActions {...props} />;
    case 'messenger':
    case 'card':
      return <ShortActions {...props} channel={channel} />;
  }
};

const MailActions = ({ customer, work, words, drafting, onDone, onCancel }: ActionsProps): ReactNode => {
  const { t } = words;
  const { view } = usePanelTools();
  const { note, values, edit } = work;

  const insert = (): Promise<void> => {
    const { occasion, gestureKey, variant, language, register } = note;
    const edited = { subject: edit.subject, paragraphs: paragraphsOf(edit.text) };
    const request = { n: view.n, customerId: customer.id, note: { occasion, gestureKey, variant, language, register }, edited, values };
    return drafting.place(request, onDone);
  };

  return (
    <div className="actions">
      <Button look="primary" disabled={note.gaps.length > 0 || drafting.busy} onClick={() => void insert()}>
        {drafting.busy ? t('act.drafting') : t('note.insert')}
      </Button>
      <div className="side">
        <Copy work={work} words={words} />
        <Cancel words={words} onCancel={onCancel} />
      </div>
    </div>
  );
};

const CallActions = ({ customer, work, words, onUnanswered, onDone, onCancel }: ActionsProps): ReactNode => {
  const { t } = words;
  const log = useLogNote(customer.id, work, words, ({ reached }) => {
    if (reached === false) onUnanswered();
    onDone();
  });
  return (
    <div className="actions">
      <Button look="primary" onClick={() => void log({ channel: 'call', reached: true })}>
        {t('note.reached')}
      </Button>
      <Button onClick={() => void log({ channel: 'call', reached: false })}>{t('note.noAnswer')}</Button>
      <div className="side">
        <Copy work={work} words={words} />
        <Cancel words={words} onCancel={onCancel} />
      </div>
    </div>
  );
};

interface ShortProps extends ActionsProps {
  readonly channel: 'messenger' | 'card';
}

/** Copied, it is still to be sent: then that is what the rep has to say. */
const ShortActions = ({ customer, work, words, channel, onDone, onCancel }: ShortProps): ReactNode => {
  const { t } = words;
  const [copied, setCopied] = useState<string | null>(null);
  const isCopied = copied === work.edit.text;
  const log = useLogNote(customer.id, work, words, onDone);
  const isOpen = work.note.gaps.length > 0;
  return (
    <div className="actions">
      <Copy work={work} words={words} look={isCopied ? 'plain' : 'primary'} disabled={isOpen} onCopied={setCopied} />
      <Button look={isCopied ? 'primary' : 'plain'} disabled={isOpen} onClick={() => void log({ channel })}>
        {t('note.sentLogIt')}
      </Button>
      <div className="side">
        <Cancel words={words} onCancel={onCancel} />
      </div>
    </div>
  );
};

interface CopyProps {
  readonly work: NoteWork;
  readonly words: Words;
  readonly look?: 'plain' | 'primary';
  readonly disabled?: boolean;
  readonly onCopied?: (text: string) => void;
}

const Copy = ({ work, words: { t }, ...rest }: CopyProps): ReactNode => (
  <CopyButton text={work.edit.text} label={t('note.copy')} copied={t('note.copied')} failed={t('note.notCopied')} {...rest} />
);

const Cancel = ({ words, onCancel }: Pick<ActionsProps, 'words' | 'onCancel'>): ReactNode => (
  <Button look="quiet" onClick={onCancel}>
    {words.t('panel.cancel')}
  </Button>
);
