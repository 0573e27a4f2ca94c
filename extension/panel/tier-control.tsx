import type { ReactNode } from 'react';
import type { Tier } from '#shared/schema/customer.ts';
import type { CustomerView } from '../messaging/protocol/customer-view.ts';
import { Button } from '../ui/button.tsx';
import { usePanelTools } from './panel-context.ts';
import { useTierKeys } from './use-tier-keys.ts';
import type { Words } from './use-words.ts';

export const TIERS: readonly Tier[] = ['A', 'B', 'C'];

/** A, B or C by one click or one key; the chosen one again takes the tier away. */
export const TierControl = ({ customer, words }: { readonly customer: CustomerView; readonly words: Words }): ReactNode => {
  const { api, act } = usePanelTools();
  const { id, tier } = customer;
  const set = (wanted: Tier | null): void => {
    if (wanted !== tier) void act('set-tier', () => api.setTier({ customerId: id, tier: wanted }));
  };
  useTierKeys(set);
  return (
    <div className="tiers" role="group" aria-label={words.t('tier.label')} title={words.t('tier.hint')} data-part="tier">
      {TIERS.map((each) => (
        <Button
          key={each}
          aria-pressed={each === tier}
          aria-label={words.t('tier.set', { tier: each })}
          onClick={() => set(each === tier ? null : each)}
        >
          {each}
        </Button>
      ))}
    </div>
  );
};
