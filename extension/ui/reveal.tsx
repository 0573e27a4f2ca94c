import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from './button.tsx';

interface RevealProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A few lines that stay folded until they are asked for. */
export const Reveal = ({ label, children }: RevealProps): ReactNode => {
  const id = useId();
  const [open, setOpen] = useState(false);
  const Arrow = open ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <Button look="link" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        <Arrow size={15} aria-hidden="true" />
        {label}
      </Button>
      {open ? <div id={id}>{children}</div> : null}
    </div>
  );
};
