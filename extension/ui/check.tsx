import type { ReactNode } from 'react';

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** A second, quieter text. */
  readonly sub?: string;
}

/** A tick and what it says. */
export const Check = ({ label, checked, onChange, sub }: CheckProps): ReactNode => (
  <label className="check">
    <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
    <span>
      {label}
      {sub === undefined ? null : <span className="soft"> · {sub}</span>}
    </span>
  </label>
);
