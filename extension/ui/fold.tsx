import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';

interface FoldProps {
  readonly heading: string;
  /** Name of the part for tools and tests. */
  readonly part: string;
  readonly children: ReactNode;
}

/** A block of the panel that stays closed until its heading is clicked. */
export const Fold = ({ heading, part, children }: FoldProps): ReactNode => {
  const id = useId();
  const [open, setOpen] = useState(false);
  const Arrow = open ? IconChevronDown : IconChevronRight;
  return (
    <section className="section" data-part={part} aria-labelledby={id}>
      <h2 className="heading">
        <button
          type="button"
          id={id}
          className="fold"
          aria-expanded={open}
          aria-controls={open ? `${id}-body` : undefined}
          onClick={() => setOpen(!open)}
        >
          <Arrow size={15} aria-hidden="true" />
          {heading}
        </button>
      </h2>
      {open ? (
        <div id={`${id}-body`} className="form">
          {children}
        </div>
      ) : null}
    </section>
  );
};
