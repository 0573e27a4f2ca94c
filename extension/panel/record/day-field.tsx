import type { ReactNode } from 'react';
import type { Day } from '#shared/schema/fields.ts';
import { TextField } from '../../ui/field.tsx';
import type { OptionalDay } from '../memory.ts';

interface DayFieldProps {
  readonly label: string;
  readonly value: Day;
  /** The first day that will do. */
  readonly first?: Day;
  readonly onChange: (day: Day) => void;
}

/** A day that every record of its kind has. */
export const DayField = ({ label, value, first, onChange }: DayFieldProps): ReactNode => (
  <TextField label={label} type="date" required min={first} value={value} onChange={({ target }) => onChange(target.value)} />
);

interface OptionalDayFieldProps {
  readonly label: string;
  readonly value: OptionalDay;
  readonly onChange: (day: OptionalDay) => void;
}

/** A day that may stay open. */
export const OptionalDayField = ({ label, value, onChange }: OptionalDayFieldProps): ReactNode => (
  <TextField label={label} type="date" value={value} onChange={({ target }) => onChange(target.value)} />
);
