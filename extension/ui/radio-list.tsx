import { type ReactNode, useId } from 'react';

export interface RadioChoice {
  readonly value: string;
  readonly text: string;
  /** A second, quieter line. */
  readonly sub: string;
  readonly mark?: ReactNode;
}

interface RadioListProps {
  readonly legend: string;
  readonly choices: readonly RadioChoice[];
  /** Null while nothing is chosen. */
  readonly value: string | null;
  readonly onPick: (value: string) => void;
}

/** One of a few, with room for what tells them apart. */
export const RadioList = ({ legend, choices, value, onPick }: RadioListProps): ReactNode => {
  const name = useId();
  return (
    <fieldset className="radios">
      <legend className="label">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="radio">
          <input type="radio" name={name} value={choice.value} checked={choice.value === value} onChange={() => onPick(choice.value)} />
          <span className="choice-text">
            {choice.text}
            {choice.mark}
            <span className="sub">{choice.sub}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
};
