import { type ComponentProps, type ComponentPropsWithRef, type ReactNode, useId } from 'react';

interface Labelled {
  readonly label: string;
  readonly error?: string | undefined;
  /** Where the field holds another language than the panel speaks. */
  readonly labelLang?: string | undefined;
}

export const TextField = ({ label, error, labelLang, autoFocus, ...rest }: Labelled & ComponentPropsWithRef<'input'>): ReactNode => (
  <Field {...{ label, error, labelLang }}>
    {(toField) => <input className="input" autoFocus={mayTakeFocus(autoFocus)} {...toField} {...rest} />}
  </Field>
);

export const TextArea = ({ label, error, labelLang, autoFocus, ...rest }: Labelled & ComponentPropsWithRef<'textarea'>): ReactNode => (
  <Field {...{ label, error, labelLang }}>
    {(toField) => <textarea className="input" autoFocus={mayTakeFocus(autoFocus)} {...toField} {...rest} />}
  </Field>
);

interface FieldProps extends Labelled {
  /** Draws what is labelled, with the attributes that tie it to its label and its error. */
  readonly children: (toField: Pick<ComponentProps<'input'>, 'id' | 'aria-invalid' | 'aria-describedby'>) => ReactNode;
}

const Field = ({ label, error, labelLang, children }: FieldProps): ReactNode => {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id} lang={labelLang}>
        {label}
      </label>
      {children({ id, 'aria-invalid': error !== undefined, 'aria-describedby': `${id}-error` })}
      <span id={`${id}-error`} className="error" role="alert" hidden={error === undefined}>
        {error}
      </span>
    </div>
  );
};

/** A field that is drawn anew, with the form that was left open, does not take the focus out of the page around it. */
const mayTakeFocus = (wanted: boolean | undefined): boolean => wanted === true && document.hasFocus();

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly disabled?: boolean;
  readonly onPick: (value: Value) => void;
}

export const SelectField = <Value extends string>({ label, value, options, disabled, onPick }: SelectProps<Value>): ReactNode => {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="input"
        value={value}
        disabled={disabled}
        onChange={({ target }) => {
          const picked = options.find((option) => option.value === target.value);
          if (picked !== undefined) onPick(picked.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
};
