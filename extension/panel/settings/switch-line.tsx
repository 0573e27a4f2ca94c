import type { ReactNode } from 'react';
import { Switch } from '../../ui/switch.tsx';

interface SwitchLineProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** One thing that is on or off, with what it means. */
export const SwitchLine = ({ label, hint, on, onChange }: SwitchLineProps): ReactNode => (
  <div className="switch-line">
    <span>
      {label}
      <span className="sub" hidden={hint === undefined}>
        {hint}
      </span>
    </span>
    <Switch label={label} on={on} onChange={onChange} />
  </div>
);
