import { useCallback, useEffect, useRef, useState } from 'react';
import type { CustomerCard } from '../../messaging/protocol/card.ts';
import type { CustomerView } from '../../messaging/protocol/customer-view.ts';
import { usePanelTools } from '../panel-context.ts';
import { useAlive } from '../use-alive.ts';

interface LoadedCard {
  /** Null until it is there, and where it cannot be had. */
  readonly card: CustomerCard | null;
  readonly failed: boolean;
  /** Comes back when the card is as it is stored now. */
  readonly reload: () => Promise<void>;
}

const NOT_YET = { card: null, failed: false };

/** The card of one customer, read again with every new view of the file. */
export const useCard = (customer: CustomerView): LoadedCard => {
  const { api } = usePanelTools();
  const [loaded, setLoaded] = useState<Omit<LoadedCard, 'reload'>>(NOT_YET);
  const alive = useAlive();
  const turns = useRef(0);

  const reload = useCallback(async (): Promise<void> => {
    const turn = (turns.current += 1);
    const card = await api.card({ customerId: customer.id }).catch(() => null);
    if (!alive() || turn !== turns.current) return;
    setLoaded((before) => ({ card: card ?? before.card, failed: card === null }));
  }, [api, customer, alive]);

  useEffect(() => void reload(), [reload]);
  return { ...loaded, reload };
};
