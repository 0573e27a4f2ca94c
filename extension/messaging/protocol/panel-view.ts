import type { Day } from '#shared/schema/fields.ts';
import type { Capability, CapabilityHealth } from '../../webmail/adapter.ts';
import type { CustomerView } from './customer-view.ts';
import type { CustomerHit, IdentityRef, PersonChip } from './people.ts';
import type { NewCustomer } from './requests.ts';
import type { CommandName } from './results.ts';

export interface StrayedNote {
  /** Who the note was written for. */
  readonly customer: string;
  readonly names: readonly string[];
}

/** How the panel would like to stand for what is open, as long as the rep has not said otherwise. */
export type PanelWish = 'open' | 'folded' | 'marked';

export type MailboxStatus = 'in-use' | 'ask' | 'not-here' | 'unknown';

export interface PanelView {
  readonly n: number;
  readonly thread: string;
  /** Whether the person is the one the open conversation is with, or the one the rep is writing to. */
  readonly about: 'conversation' | 'writing';
  readonly state: 'known' | 'unknown' | 'name-only' | 'choose' | 'machine' | 'none' | 'unreadable';
  readonly mailbox: { readonly address: string | null; readonly status: MailboxStatus };
  /** Every mailbox the rep was asked about, and whether Aftercare works there. */
  readonly mailboxes: readonly { readonly address: string; readonly use: boolean }[];
  /** Capabilities missed when `unreadable`. */
  readonly missing: readonly Capability[];
  /** `unreadable` although the page is not to blame: the browser gives no data, a backup is being restored, or the one file with this address cannot be read. Absent else. */
  readonly trouble?: 'storage-full' | 'storage-unavailable' | 'restoring' | 'file-unreadable';
  readonly health: readonly CapabilityHealth[];
  /** Notes that stand in a mail to somebody else by now; absent when there are none. */
  readonly strayed?: readonly StrayedNote[];
  /** The correspondent as the page names them; null when nobody is open. */
  readonly person: { readonly name: string; readonly email: string | null } | null;
  /** For `unknown`: the form, prefilled. */
  readonly suggestion: NewCustomer | null;
  /** For `choose`: who it may be, people of the conversation or files that share one address. */
  readonly candidates: readonly { readonly name: string; readonly email: string; readonly customerId: string | null }[];
  /** Everybody in the conversation but the rep and machines, when there are several; senders first. */
  readonly people: readonly PersonChip[];
  /** For `name-only`: customers of that name, those the rep chose for it in another thread first. Never an answer by itself. */
  readonly offers: readonly CustomerHit[];
  readonly canFindAddress: boolean;
  /** The name the page shows without an address, to be remembered or forgotten; null where it shows an address. */
  readonly identity: (IdentityRef & { /** The rep has said who it is. */ readonly known: boolean }) | null;
  readonly customer: CustomerView | null;
  readonly today: Day;
  /** The first working day after today. */
  readonly nextWorkingDay: Day;
  /** What the rep did last in this browser, while it can still be undone. */
  readonly undo: { readonly changeId: string; readonly command: CommandName } | null;
  readonly repName: string;
}
