import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ComplaintView, CustomerView } from '../messaging/protocol/customer-view.ts';
import type { NotePreview } from '../messaging/protocol/note.ts';
import { Button } from '../ui/button.tsx';
import { Reveal } from '../ui/reveal.tsx';
import { ComplaintSteps } from './complaint-steps.tsx';
import { useShowMail } from './history/use-show-mail.ts';
import { usePanelTools } from './panel-context.ts';
import type { Drafting } from './use-draft.ts';
import type { Words } from './use-words.ts';

interface ComplaintsProps {
  readonly customer: CustomerView;
  readonly words: Words;
  readonly drafting: Drafting;
  readonly onPreview: (note: NotePreview) => void;
  /** A note is open: it has the primary action. */
  readonly isBehind: boolean;
  /** What came of the last draft. */
  readonly outcome: ReactNode;
}

/** Complaints stand first, above everything: how long, what was said, and the one next step. Those of others of the organisation in a quiet line. */
export const Complaints = ({ customer, words, isBehind, outcome, ...writing }: ComplaintsProps): ReactNode => {
  const { complaints, complaintsAround } = customer;
  const first = complaints[0];
  return (
    <div data-part="complaints" className="complaints" hidden={complaints.length + complaintsAround.length === 0}>
      {complaints.map((complaint) => (
        <div key={complaint.id} className="complaint" data-complaint={complaint.next ?? 'closed'}>
          <Told complaint={complaint} words={words} />
          <div className="form" hidden={isBehind}>
            <ComplaintSteps {...writing} customer={customer} complaint={complaint} words={words} isPrimary={complaint === first} />
          </div>
        </div>
      ))}
      {isBehind ? null : outcome}
      {complaintsAround.map((around) => (
        <Around key={around.customerId} around={around} words={words} />
      ))}
    </div>
  );
};

const Told = ({ complaint, words }: { readonly complaint: ComplaintView; readonly words: Words }): ReactNode => {
  const { t } = words;
  const { view } = usePanelTools();
  const show = useShowMail(words);
  const isOpen = complaint.next !== null;
  return (
    <div>
      <p className={isOpen ? 'state stop' : 'state soft'}>
        <IconAlertTriangle size={17} aria-hidden="true" />
        <strong title={words.longDay(complaint.receivedOn)}>{words.complaint(complaint)}</strong>
      </p>
      {complaint.words === '' ? null : (
        <Reveal label={t('complaint.words')}>
          <blockquote className="said">{complaint.words}</blockquote>
        </Reveal>
      )}
      <p className="soft" hidden={complaint.wants === '' || !isOpen}>
        {t('complaint.wants', { wants: complaint.wants })}
      </p>
      {complaint.thread === null || complaint.thread === view.thread ? null : (
        <Button look="link" onClick={() => void show({ kind: 'complaint', id: complaint.id })}>
          {t('history.openMail')}
        </Button>
      )}
    </div>
  );
};

interface AroundProps {
  readonly around: CustomerView['complaintsAround'][number];
  readonly words: Words;
}

const Around = ({ around, words }: AroundProps): ReactNode => {
  const { ask } = usePanelTools();
  return (
    <p className="soft">
      <Button look="link" className="lines" onClick={() => void ask({ customerId: around.customerId })}>
        {words.complaintAround(around)}
      </Button>
    </p>
  );
};
