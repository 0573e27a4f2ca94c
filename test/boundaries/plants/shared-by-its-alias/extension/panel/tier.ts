import type { Tier } from '../../shared/schema/customer.ts';

export const label = (tier: Tier) => `Tier ${tier}`;
