import { useEffect, useState } from 'react';
import type { CustomerHit } from '../messaging/protocol/people.ts';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import { usePanelTools } from './panel-context.ts';

/** The files among the candidates, with what tells them apart as soon as that is found. */
export const useFiles = (candidates: PanelView['candidates']): readonly CustomerHit[] => {
  const { api } = usePanelTools();
  const [found, setFound] = useState<readonly CustomerHit[]>([]);
  const files = candidates.flatMap(({ name, email, customerId }) => (customerId === null ? [] : [{ id: customerId, name, email }]));
  const address = files[0]?.email ?? '';

  useEffect(() => {
    if (address === '') return undefined;
    const stop = new AbortController();
    const learn = (hits: readonly CustomerHit[]): void => {
      if (!stop.signal.aborted) setFound(hits);
    };
    api.findCustomers({ text: address }).then(learn, () => learn([]));
    return () => stop.abort();
  }, [api, address]);

  return files.map((file) => ({ organisation: null, tier: null, ...found.find(({ id }) => id === file.id), ...file }));
};
