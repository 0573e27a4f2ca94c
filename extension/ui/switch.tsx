import type { ReactNode } from 'react';

interface SwitchProps {
  /** What is switched, whole: the words beside it may be shorter. */
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export const Switch = ({ label, on, onChange }: SwitchProps): ReactNode => (
  <button type="button" role="switch" className="switch" aria-checked={on} aria-label={label} title={label} onClick={() => onChange(!on)} />
);
