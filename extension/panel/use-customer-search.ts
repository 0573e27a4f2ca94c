import { useRef, useState } from 'react';
import type { CustomerHit } from '../messaging/protocol/people.ts';
import { usePanelTools } from './panel-context.ts';
import { useAlive } from './use-alive.ts';

interface CustomerSearch {
  readonly text: string;
  /** Null while nothing is looked for, or not yet found. */
  readonly hits: readonly CustomerHit[] | null;
  readonly search: (text: string) => void;
}

/** Customers found while the rep types; of several answers on their way only the last one asked for counts. */
export const useCustomerSearch = (): CustomerSearch => {
  const { api } = usePanelTools();
  const [text, setText] = useState('');
  const [hits, setHits] = useState<readonly CustomerHit[] | null>(null);
  const turns = useRef(0);
  const alive = useAlive();

  const find = async (words: string): Promise<void> => {
    const turn = (turns.current += 1);
    const found = words === '' ? null : await api.findCustomers({ text: words });
    if (alive() && turn === turns.current) setHits(found);
  };

  const search = (words: string): void => {
    setText(words);
    find(words.trim()).catch(() => setHits(null));
  };

  return { text, hits, search };
};
