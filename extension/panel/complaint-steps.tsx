import type { ReactNode } from 'react';
import { addDays } from '#shared/calendar/days.ts';
import type { ComplaintView, CustomerView } from '../messaging/protocol/customer-view.ts';
import type { NotePreview } from '../messaging/protocol/note.ts';
import type { ComplaintStepRequest } from '../messaging/protocol/requests.ts';
import { Button } from '../ui/button.tsx';
import { AgreeForm } from './agree-form.tsx';
import { CloseForm } from './close-form.tsx';
import { type ComplaintAtWork, useKept } from './memory.ts';
import { usePanelTools } from './panel-context.ts';
import type { Drafting } from './use-draft.ts';
import type { Words } from './use-words.ts';
import { useWriteNote } from './use-write-note.ts';

/** When to ask again after a complaint, if the rep says nothing else. */
const FOLLOW_UP_DAYS = 7;

interface StepsProps {
  readonly customer: CustomerView;
  readonly complaint: ComplaintView;
  readonly words: Words;
  readonly drafting: Drafting;
  readonly onPreview: (note: NotePreview) => void;
  /** Its next step is the panel's one primary action. */
  readonly isPrimary: boolean;
}

/** The one next step of a complaint; what is half written stays. */
export const ComplaintSteps = ({ complaint, isPrimary, ...given }: StepsProps): ReactNode => {
  const { customer, words, drafting } = given;
  const { t } = words;
  const { api, act, memory, view } = usePanelTools();
  const write = useWriteNote(given);
  const [begun, keep] = useKept(memory.complaints, complaint.id);
  const blank: ComplaintAtWork = { open: false, what: '', by: '', satisfied: 'not-asked', followUpOn: addDays(view.today, FOLLOW_UP_DAYS) };
  const look = isPrimary ? 'primary' : 'plain';
  const form = {
    complaint,
    words,
    look,
    work: begun ?? blank,
    onChange: (changed: Partial<ComplaintAtWork>) => keep((before = blank) => ({ ...before, ...changed })),
    onDone: () => keep(() => undefined),
  } as const;
  const step = (request: Extract<ComplaintStepRequest, { step: 'answer' | 'carry-out' | 'reopen' }>['step']): void =>
    void act('complaint-step', () => api.complaintStep({ complaintId: complaint.id, step: request }), t(`complaint.did-${request}`));
  const start = (label: string): ReactNode => (
    <Button look={look} data-part="complaint-step" onClick={() => form.onChange({ open: true })}>
      {label}
    </Button>
  );

  switch (complaint.next) {
    case 'answer':
      return (
        <>
          <Button
            look={look}
            data-part={isPrimary ? 'draft' : undefined}
            disabled={drafting.busy}
            onClick={() => void write('complaint-answer', answerKey(customer, complaint))}
          >
            {drafting.busy ? t('act.drafting') : t('act.draft-complaint-answer')}
          </Button>
          <Button look="link" className="start" onClick={() => step('answer')}>
            {t('complaint.answered')}
          </Button>
        </>
      );
    case 'agree':
      return form.work.open ? <AgreeForm {...form} /> : start(t('complaint.startAgree'));
    case 'carry-out':
      return (
        <Button look={look} data-part="complaint-step" onClick={() => step('carry-out')}>
          {t('complaint.carriedOut')}
        </Button>
      );
    case 'close':
      return form.work.open ? <CloseForm {...form} /> : start(t('complaint.startClose'));
    case null:
      return (
        <Button look="link" className="start" onClick={() => step('reopen')}>
          {t('complaint.reopen')}
        </Button>
      );
  }
};

/** The gesture that asks for this answer: its key names the complaint. */
const answerKey = ({ next, others }: CustomerView, { id }: ComplaintView): string | null =>
  [...(next === null ? [] : [next]), ...others].find(({ occasion, key }) => occasion === 'complaint-answer' && key.includes(id))?.key ??
  null;
