import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Day } from '#shared/schema/fields.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import type { Words } from './use-words.ts';

interface GapProps {
  readonly gap: string;
  /** A day to begin with, which the rep confirms or changes; null = none. */
  readonly proposed: Day | null;
  /** The first gap takes the focus. */
  readonly first: boolean;
  readonly words: Words;
  readonly onFilled: (value: string) => void;
}

/** Words that the note still lacks. */
export const GapForm = ({ gap, proposed, first, words, onFilled }: GapProps): ReactNode => {
  const [value, setValue] = useState(proposed ?? '');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first) field.current?.focus();
  }, [first]);
  return (
    <form
      className="question inset"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim() !== '') onFilled(value.trim());
      }}
    >
      <TextField
        ref={field}
        label={words.gap(gap)}
        type={gap === 'by_day' || gap === 'on_day' ? 'date' : 'text'}
        maxLength={300}
        value={value}
        onChange={({ target }) => setValue(target.value)}
      />
      <p>{words.t(proposed === null ? 'note.gapHelp' : 'note.proposedDay')}</p>
      <Button type="submit">{words.t('panel.save')}</Button>
    </form>
  );
};
