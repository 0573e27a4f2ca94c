import type { Tier } from '#shared/schema/customer.ts';
import type { Open } from '#shared/schema/fields.ts';

/** Somebody of the conversation; one whose address several files share has none of their own. */
export interface PersonChip {
  readonly name: string;
  readonly email: string | null;
  readonly customerId: string | null;
  readonly tier: Open<Tier> | null;
  /** The one the panel is about now. */
  readonly isShown: boolean;
}

/** A name that a mailbox shows without an address, in one thread. */
export interface IdentityRef {
  readonly mailbox: string;
  readonly name: string;
  readonly thread: string;
}

/** A customer to pick from a list. */
export interface CustomerHit {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: string | null;
  readonly tier: Open<Tier> | null;
}

export type FoundAddress = { readonly ok: true; readonly email: string } | { readonly ok: false };
