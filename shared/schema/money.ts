import * as z from 'zod/mini';
import { keeping } from './fields.ts';

/** An amount in the main unit of a currency (12.5 = twelve and a half euros); the currency is its ISO 4217 code, `EUR`. */
export const Money = keeping({
  amount: z.number(),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof Money>;
