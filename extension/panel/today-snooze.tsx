import { type ReactNode, useState } from 'react';
import { addDays } from '#shared/calendar/days.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { TodayEntry } from '../messaging/protocol/today-view.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { usePanelTools } from './panel-context.ts';
import { useEscape } from './use-escape.ts';
import type { Words } from './use-words.ts';

interface SnoozeProps {
  readonly entry: TodayEntry;
  readonly words: Words;
  readonly onPick: (until: Day) => void;
  readonly onClose: () => void;
}

/** A day of the rep's own for one entry, tomorrow at the earliest. */
export const TodaySnooze = ({ entry, words: { t }, onPick, onClose }: SnoozeProps): ReactNode => {
  const { view } = usePanelTools();
  const first = addDays(view.today, 1);
  const [day, setDay] = useState<Day>(first);
  useEscape(onClose);
  const { customer } = entry;
  return (
    <form
      className="question inset form"
      onSubmit={(event) => {
        event.preventDefault();
        onPick(day);
      }}
    >
      <h2>{t('today.later', { name: customer.name === '' ? customer.email : customer.name })}</h2>
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
