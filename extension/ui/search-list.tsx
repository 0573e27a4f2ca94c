import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react';

export interface SearchChoice {
  readonly key: string;
  readonly text: string;
  /** A second, quieter line. */
  readonly sub: string;
  /** Beside the text: a letter, a mark. */
  readonly mark?: ReactNode;
}

interface SearchListProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** The field takes the focus as soon as it stands; never where nobody asked for a search. */
  readonly autoFocus?: boolean;
  /** Of the field. */
  readonly ref?: Ref<HTMLInputElement> | undefined;
  readonly choices: readonly SearchChoice[];
  /** How many were found; read out, empty while nothing is looked for. */
  readonly outcome: string;
  readonly onText: (text: string) => void;
  readonly onPick: (key: string) => void;
}

/** Type, walk with the arrow keys, take with Enter. Nothing is taken that was not walked to or clicked; Escape empties the field first. */
export const SearchList = ({ label, hint, text, autoFocus = true, ref, choices, outcome, onText, onPick }: SearchListProps): ReactNode => {
  const id = useId();
  const [active, setActive] = useState<string | null>(null);
  const at = choices.findIndex(({ key }) => key === active);

  const walk = (step: 1 | -1): void => {
    const next = at === -1 && step === -1 ? choices.length - 1 : (at + step + choices.length) % choices.length;
    setActive(choices[next]?.key ?? null);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && choices.length > 0) walk(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter') takeActive();
    else if (event.key === 'Escape' && text !== '') change('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        className="input"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={at === -1 ? undefined : `${id}-${String(at)}`}
        autoComplete="off"
        autoFocus={autoFocus}
        spellCheck={false}
        maxLength={100}
        placeholder={hint}
        value={text}
        onChange={({ target }) => change(target.value)}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className="choices" hidden={choices.length === 0}>
        {choices.map(({ key, text: words, sub, mark }, index) => (
          <button
            key={key}
            id={`${id}-${String(index)}`}
            ref={(node) => {
              if (index === at) node?.scrollIntoView({ block: 'nearest' });
            }}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="choice"
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(key)}
          >
            <span className="choice-text">{words}</span>
            {mark}
            <span className="sub">{sub}</span>
          </button>
        ))}
      </div>
      <p aria-live="polite" className="soft">
        {outcome}
      </p>
    </div>
  );

  function takeActive(): void {
    const taken = choices[at];
    if (taken !== undefined) onPick(taken.key);
  }

  function change(words: string): void {
    setActive(null);
    onText(words);
  }
};
