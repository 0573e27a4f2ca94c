import type { Tier } from '#shared/schema/customer.ts';
import { useCommandKeys } from './use-command-keys.ts';

const TIER_OF_KEY: ReadonlyMap<string, Tier | null> = new Map([
  ['1', 'A'],
  ['2', 'B'],
  ['3', 'C'],
  ['0', null],
]);

export const useTierKeys = (onTier: (tier: Tier | null) => void): void =>
  useCommandKeys((key) => {
    const tier = TIER_OF_KEY.get(key);
    if (tier !== undefined) onTier(tier);
    return tier !== undefined;
  });
