import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { looksLikeAddress } from './address.ts';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

/** Asked once per mailbox: a wrong own address would hide a customer for ever, so only the rep says what is theirs. */
export const MailboxQuestion = ({ words }: { readonly words: Words }): ReactNode => {
  const { view } = usePanelTools();
  const { address, status } = view.mailbox;
  if (status === 'unknown') return <OwnAddress words={words} />;
  return status === 'ask' && address !== null ? <UseHere address={address} words={words} /> : null;
};

const UseHere = ({ address, words }: { readonly address: string; readonly words: Words }): ReactNode => {
  const { api, act, view } = usePanelTools();
  const namesSomebody = view.state === 'known' || view.state === 'unknown';
  const [name, setName] = useState(view.repName);
  const answer = async (use: boolean): Promise<void> => {
    if (use && name.trim() !== view.repName) await api.setSetting({ key: 'rep-name', value: name.trim() }).catch(() => null);
    await act('set-mailbox', () => api.setMailbox({ address, use }));
  };
  return (
    <form
      className="question"
      aria-labelledby="mailbox-heading"
      data-part="mailbox"
      onSubmit={(event) => (event.preventDefault(), void answer(true))}
    >
      <h2 id="mailbox-heading">{words.t('mailbox.askTitle', { address })}</h2>
      <p>{words.t('mailbox.askText')}</p>
      <TextField
        label={words.t('mailbox.repName')}
        autoComplete="name"
        maxLength={200}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <div className="row">
        <Button type="submit" look={namesSomebody ? 'plain' : 'primary'}>
          {words.t('mailbox.yes')}
        </Button>
        <Button look="quiet" onClick={() => void answer(false)}>
          {words.t('mailbox.no')}
        </Button>
      </div>
    </form>
  );
};

const OwnAddress = ({ words }: { readonly words: Words }): ReactNode => {
  const { api, act, view } = usePanelTools();
  const [address, setAddress] = useState('');
  const [error, setError] = useState<string>();
  const save = (): void => {
    if (!looksLikeAddress(address)) return setError(words.t('mailbox.wrongAddress'));
    return void act('set-mailbox', () => api.setMailbox({ address: address.trim().toLowerCase(), use: true }));
  };
  return (
    <form className="question" aria-labelledby="mailbox-heading" data-part="mailbox" onSubmit={(event) => (event.preventDefault(), save())}>
      {view.state === 'none' ? (
        <h1 id="mailbox-heading">{words.t('mailbox.unknownTitle')}</h1>
      ) : (
        <h2 id="mailbox-heading">{words.t('mailbox.unknownTitle')}</h2>
      )}
      <p>{words.t('mailbox.unknownText')}</p>
      <TextField
        label={words.t('mailbox.address')}
        error={error}
        type="text"
        inputMode="email"
        autoComplete="email"
        value={address}
        onChange={({ target }) => setAddress(target.value)}
      />
      <Button type="submit" look="primary">
        {words.t('panel.save')}
      </Button>
    </form>
  );
};
