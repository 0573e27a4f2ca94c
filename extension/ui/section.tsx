import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly heading?: string;
  /** Name of the part for tools and tests. */
  readonly part?: string;
  readonly hidden?: boolean;
  readonly children?: ReactNode;
}

/** One block of the panel under a quiet heading. */
export const Section = ({ heading, part, hidden = false, children }: SectionProps): ReactNode => {
  const id = useId();
  return (
    <section className="section" data-part={part} hidden={hidden} aria-labelledby={heading === undefined ? undefined : id}>
      {heading === undefined ? null : (
        <h2 id={id} className="heading">
          {heading}
        </h2>
      )}
      {children}
    </section>
  );
};
