import type { Customer, CustomerEmail } from '#shared/schema/customer.ts';

export interface CustomerAddress {
  readonly customerId: string;
  readonly email: string;
}

/** Of all addresses one is written to first. */
export const preferring = (emails: Customer['emails'], email: string): Customer['emails'] =>
  Object.fromEntries(Object.entries(emails).map(([each, about]) => [each, marked(about, each === email)]));

/** As fields to set: one for each address. */
export const addressFields = (emails: Customer['emails']): Readonly<Record<string, CustomerEmail>> =>
  Object.fromEntries(Object.entries(emails).map(([each, about]) => [`emails/${each}`, about]));

const marked = ({ preferred: _preferred, ...about }: CustomerEmail, isPreferred: boolean): CustomerEmail =>
  isPreferred ? { ...about, preferred: true } : about;
