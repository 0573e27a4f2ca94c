import { type ReactNode, useState } from 'react';
import { addDays } from '#shared/calendar/days.ts';
import type { Day } from '#shared/schema/fields.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { usePanelTools } from './panel-context.ts';
import { useEscape } from './use-escape.ts';
import type { Words } from './use-words.ts';

interface PickDayProps {
  readonly words: Words;
  readonly onPick: (day: Day) => void;
  readonly onClose: () => void;
}

/** A day of the rep's own to be reminded on, tomorrow at the earliest. */
export const PickDay = ({ words: { t }, onPick, onClose }: PickDayProps): ReactNode => {
  const { view } = usePanelTools();
  const first = addDays(view.today, 1);
  const [day, setDay] = useState<Day>(first);
  useEscape(onClose);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        onPick(day);
      }}
    >
      <TextField
        label={t('act.pickDay')}
        type="date"
        min={first}
        required
        autoFocus
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <div className="row">
        <Button type="submit" className="grow">
          {t('act.snooze')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('panel.cancel')}
        </Button>
      </div>
    </form>
  );
};
