import { IconX } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import type { SetKey } from '../../messaging/protocol/settings.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { errorText } from '../error-text.ts';
import { useKept } from '../memory.ts';
import { usePanelTools } from '../panel-context.ts';
import type { Words } from '../use-words.ts';
import { useChange } from './use-change.ts';

interface MemberListProps {
  readonly setting: SetKey;
  readonly members: readonly string[];
  readonly empty: string;
  /** Of the field in which a new member is written. */
  readonly label: string;
  readonly errors: { readonly invalid?: string; readonly taken?: string };
  readonly words: Words;
}

/** A set of the rep's: each member can be taken out, and another put in. */
export const MemberList = ({ setting, members, empty, label, errors, words }: MemberListProps): ReactNode => {
  const { memory } = usePanelTools();
  const [typed = '', keep] = useKept(memory.settings, setting);
  const [error, setError] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const { set, trySet } = useChange(words);
  const { t } = words;

  const add = async (): Promise<void> => {
    const failed = await trySet({ key: setting, member: typed, isIn: true });
    if (failed === null) keep(() => undefined);
    const own = failed === 'invalid' ? errors.invalid : failed === 'address-taken' ? errors.taken : undefined;
    setError(failed === null ? undefined : (own ?? errorText(failed, words)));
  };
  /** Its button goes away with it: the focus goes on to the field below. */
  const remove = async (member: string): Promise<void> => {
    if (await set({ key: setting, member, isIn: false })) field.current?.focus();
  };

  return (
    <>
      <p className="soft" hidden={members.length > 0}>
        {empty}
      </p>
      <ul className="members" hidden={members.length === 0}>
        {members.map((member) => (
          <li key={member}>
            <span>{member}</span>
            <IconButton label={t('settings.remove', { what: member })} look="quiet" onClick={() => void remove(member)}>
              <IconX size={16} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      <form className="form" noValidate onSubmit={(event) => (event.preventDefault(), void add())}>
        <TextField
          ref={field}
          label={label}
          error={error}
          type="text"
          inputMode="email"
          maxLength={320}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => keep(() => target.value)}
        />
        <Button type="submit" className="start">
          {t('settings.add')}
        </Button>
      </form>
    </>
  );
};
