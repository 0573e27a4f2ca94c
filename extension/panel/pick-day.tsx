import { type ReactNode, useState } from 'react';
import type { Day } from '#shared/schema/fields.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import type { Words } from './use-words.ts';

interface PickDayProps {
  readonly words: Words;
  readonly first: Day;
  readonly onPick: (day: Day) => void;
  readonly onClose: () => void;
}

/** A day to be reminded on. */
export const PickDay = ({ words, first, onPick, onClose }: PickDayProps): ReactNode => {
  const [day, setDay] = useState<Day>(first);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        onPick(day);
        onClose();
      }}
    >
      <TextField
        label={words.t('act.pickDay')}
        type="date"
        min={first}
        required
        autoFocus
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <div className="row">
        <Button type="submit" className="grow">
          {words.t('act.snooze')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words.t('panel.cancel')}
        </Button>
      </div>
    </form>
  );
};
