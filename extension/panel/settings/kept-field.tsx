import { type ReactNode, useState } from 'react';
import type { SettingChange } from '../../messaging/protocol/settings.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { errorText } from '../error-text.ts';
import { useKept } from '../memory.ts';
import { usePanelTools } from '../panel-context.ts';
import type { Words } from '../use-words.ts';
import { useChange } from './use-change.ts';

interface KeptFieldProps {
  /** Under which words are remembered that are not saved yet. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly saved: string;
  readonly lines?: boolean;
  readonly maxLength: number;
  readonly changeTo: (text: string) => SettingChange;
  readonly placeholder?: string;
  /** What may well be meant. */
  readonly options?: readonly string[];
  /** Said instead of the usual words for something that is not right. */
  readonly wrong?: string;
  readonly words: Words;
}

/** One text that is saved by its button or by Enter. What is typed stays until then, also when another mail is looked at. */
export const KeptField = ({ name, label, hint, saved, lines = false, changeTo, wrong, words, ...rest }: KeptFieldProps): ReactNode => {
  const { memory } = usePanelTools();
  const [edited, edit] = useKept(memory.settings, name);
  const [error, setError] = useState<string>();
  const { trySet } = useChange(words);
  const { options = [], maxLength, placeholder } = rest;
  const save = async (): Promise<void> => {
    const failed = edited === undefined ? null : await trySet(changeTo(edited));
    setError(failed === null ? undefined : failed === 'invalid' && wrong !== undefined ? wrong : errorText(failed, words));
    if (failed === null) edit(() => undefined);
  };
  const field = {
    label,
    error,
    maxLength,
    value: edited ?? saved,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => edit(() => target.value),
  };
  return (
    <form className="form" onSubmit={(event) => (event.preventDefault(), void save())}>
      {lines ? (
        <TextArea {...field} className="input short" />
      ) : (
        <TextField {...field} placeholder={placeholder} list={options.length === 0 ? undefined : `${name}-options`} />
      )}
      {options.length === 0 ? null : (
        <datalist id={`${name}-options`}>
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </datalist>
      )}
      <p className="soft" hidden={hint === undefined}>
        {hint}
      </p>
      <Button type="submit" className="start" aria-disabled={edited === undefined || edited === saved}>
        {words.t('panel.save')}
      </Button>
    </form>
  );
};
