import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { usePanelTools } from './panel-context.ts';
import { useAlive } from './use-alive.ts';
import type { Words } from './use-words.ts';

interface FindAddressProps {
  readonly n: number;
  readonly name: string;
  readonly words: Words;
}

/** Has the webmail show the card of the sender, and goes by the one address on it. */
export const FindAddress = ({ n, name, words }: FindAddressProps): ReactNode => {
  const { api, ask } = usePanelTools();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const alive = useAlive();

  const find = async (): Promise<void> => {
    setBusy(true);
    setSaid(words.t('nameOnly.finding'));
    const found = await api.findAddress({ n, name }).catch(() => null);
    // Another mail may be open by now: its person has nothing to do with this address.
    if (!alive()) return;
    if (found?.ok === true) await ask({ email: found.email });
    if (!alive()) return;
    setBusy(false);
    setSaid(found === null ? words.t('placed.failed') : found.ok ? '' : words.t('nameOnly.notFound'));
  };

  return (
    <>
      <Button look="primary" data-part="find-address" aria-disabled={busy} onClick={() => void (busy || find())}>
        {words.t('nameOnly.find')}
      </Button>
      <p aria-live="polite" className="soft">
        {said}
      </p>
    </>
  );
};
