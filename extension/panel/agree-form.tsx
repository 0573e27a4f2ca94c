import type { ReactNode } from 'react';
import type { ComplaintView } from '../messaging/protocol/customer-view.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import type { ComplaintAtWork } from './memory.ts';
import { usePanelTools } from './panel-context.ts';
import { OptionalDayField } from './record/day-field.tsx';
import { useSave } from './record/use-save.ts';
import type { Words } from './use-words.ts';

export interface StepFormProps {
  readonly complaint: ComplaintView;
  readonly words: Words;
  readonly look: 'primary' | 'plain';
  readonly work: ComplaintAtWork;
  readonly onChange: (changed: Partial<ComplaintAtWork>) => void;
  readonly onDone: () => void;
}

/** What is done about the complaint, and by when. */
export const AgreeForm = ({ complaint, words, look, work, onChange, onDone }: StepFormProps): ReactNode => {
  const { t } = words;
  const { api } = usePanelTools();
  const { error, refuse, save } = useSave(words, onDone);
  const { what, by } = work;

  const submit = (): void => {
    if (what.trim() === '') return refuse(t('complaint.whatNeeded'));
    const agreed = { complaintId: complaint.id, step: 'agree', what: what.trim(), by: by === '' ? null : by } as const;
    void save('complaint-step', () => api.complaintStep(agreed), t('complaint.did-agree'));
  };

  return (
    <form className="form" onSubmit={(event) => (event.preventDefault(), submit())}>
      <TextField
        label={t('complaint.what')}
        error={error}
        autoFocus
        maxLength={300}
        value={what}
        onChange={({ target }) => onChange({ what: target.value })}
      />
      <OptionalDayField label={t('complaint.by')} value={by} onChange={(day) => onChange({ by: day })} />
      <div className="row">
        <Button type="submit" look={look} data-part="complaint-step" className="grow">
          {t('complaint.saveAgree')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('panel.cancel')}
        </Button>
      </div>
    </form>
  );
};
