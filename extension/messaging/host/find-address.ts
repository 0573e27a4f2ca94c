import { identify } from '../../data/commands/identify.ts';
import type { DataDeps } from '../../data/deps.ts';
import type { WebmailId } from '../../webmail/adapter.ts';
import type { FoundAddress } from '../protocol/people.ts';
import type { PageReport } from '../protocol/page.ts';
import { onlyCustomer } from './only-customer.ts';

interface Page {
  readonly read: () => Promise<PageReport | null>;
  readonly find: (webmail: WebmailId) => Promise<string | null>;
}

/**
 * Has the webmail show the card of somebody it names without an address. Where that address is exactly one customer's, the rep's click has said
 * who the name is in this thread, and that is remembered. Nothing is found when another conversation is open meanwhile.
 */
export const findAddress = async (
  deps: DataDeps,
  { n, name }: { readonly n: number; readonly name: string },
  page: Page,
): Promise<FoundAddress> => {
  const before = await page.read();
  const email = before?.n === n ? await page.find(before.facts.webmail) : null;
  const report = email === null ? null : await page.read();
  if (email === null || report?.n !== n) return { ok: false };
  const { facts } = report;
  const customer = await onlyCustomer(deps, email);
  if (customer !== null && facts.type === 'conversation' && facts.ownAddress !== null && facts.thread !== '') {
    await identify(deps, { mailbox: facts.ownAddress, name, thread: facts.thread, customerId: customer.id });
  }
  return { ok: true, email };
};
