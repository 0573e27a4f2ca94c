import { isTier } from '#shared/schema/tier.ts';

export const send = (tier: string) => isTier(tier);
