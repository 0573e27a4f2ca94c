import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readHost } from '../permissions/added-host.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';

interface AddHostProps {
  /** Called straight from the rep's click, as the browser's question wants it. */
  readonly onAdd: (host: string) => void;
}

/** One company's own mail address, typed or pasted. */
export const AddHost = ({ onAdd }: AddHostProps): ReactNode => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const add = (): void => {
    const read = readHost(typed);
    if (!read.ok) return setError(t(`access.error-${read.error.type}`));
    setError(undefined);
    setTyped('');
    return onAdd(read.host);
  };
  return (
    <form className="add-host" noValidate onSubmit={(event) => (event.preventDefault(), add())}>
      <p className="soft">{t('access.ownText')}</p>
      <TextField
        label={t('access.address')}
        error={error}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://mail.company.example/owa"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button type="submit" className="start">
        {t('access.add')}
      </Button>
    </form>
  );
};
