import type { ReactNode } from 'react';
import { addDays } from '#shared/calendar/days.ts';
import { Button } from '../ui/button.tsx';
import type { StepFormProps } from './agree-form.tsx';
import { usePanelTools } from './panel-context.ts';
import { DayField } from './record/day-field.tsx';
import { useSave } from './record/use-save.ts';

const ANSWERS = ['yes', 'no', 'not-asked'] as const;

/** Whether they are satisfied, and when to ask again: no complaint is closed without that day. */
export const CloseForm = ({ complaint, words, look, work, onChange, onDone }: StepFormProps): ReactNode => {
  const { t } = words;
  const { api, view } = usePanelTools();
  const { error, save } = useSave(words, onDone);
  const { satisfied, followUpOn } = work;

  const submit = (): Promise<void> =>
    save(
      'complaint-step',
      () => api.complaintStep({ complaintId: complaint.id, step: 'close', satisfied, followUpOn }),
      t('complaint.did-close', { day: words.day(followUpOn) }),
    );

  return (
    <form className="form" onSubmit={(event) => (event.preventDefault(), void submit())}>
      <div className="field" role="group" aria-label={t('complaint.satisfied')}>
        <p className="label">{t('complaint.satisfied')}</p>
        <div className="row">
          {ANSWERS.map((answer) => (
            <Button key={answer} className="grow" aria-pressed={satisfied === answer} onClick={() => onChange({ satisfied: answer })}>
              {t(`complaint.${answer}`)}
            </Button>
          ))}
        </div>
      </div>
      <DayField
        label={t('complaint.followUpOn')}
        value={followUpOn}
        first={addDays(view.today, 1)}
        onChange={(day) => onChange({ followUpOn: day })}
      />
      <p className="error" role="alert" hidden={error === undefined}>
        {error}
      </p>
      <div className="row">
        <Button type="submit" look={look} data-part="complaint-step" className="grow">
          {t('complaint.saveClose')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('panel.cancel')}
        </Button>
      </div>
    </form>
  );
};
