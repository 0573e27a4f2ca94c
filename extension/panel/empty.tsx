import type { ReactNode } from 'react';

interface EmptyProps {
  readonly title: string;
  readonly text: string;
  /** The title is the name of the person who wrote. */
  readonly named?: boolean;
  readonly children?: ReactNode;
}

/** A few quiet words where no customer is shown. */
export const Empty = ({ title, text, named = false, children }: EmptyProps): ReactNode => (
  <div className="empty">
    <h1 data-part={named ? 'customer-name' : undefined}>{title}</h1>
    <p>{text}</p>
    {children}
  </div>
);
