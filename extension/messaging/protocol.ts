import type { Capability, CapabilityHealth, ComposeLink, PageFacts, SentEvent, WebmailId } from '../webmail/adapter.ts';
import type { Reason, RuleId, Strength } from '#shared/gestures/rule.ts';
import type { GestureStatus } from '#shared/gestures/waiting.ts';
import type { NoteChannel, NoteLanguage, NoteText, OccasionId } from '#shared/notes/note.ts';
import type { Language, NameOrder, Register, Tier } from '#shared/schema/customer.ts';
import type { FavourKind } from '#shared/schema/favour.ts';
import type { Day, Open } from '#shared/schema/fields.ts';
import type { RelationKind } from '#shared/schema/relation.ts';
import type { Channel } from '#shared/schema/touch.ts';

/** Messages by who may send them. The host parses every one and answers by sender: customer data go to the extension's own pages only. */

/** Content script → background. */
export interface ContentMessages {
  opened(report: PageReport): PanelWish;
  sent(event: SentEvent): void;
}

/** Panel → background. */
export interface PanelMessages {
  /** Reads the page again and answers with the file of the open conversation, or of the candidate the rep picked; null while it still changes. */
  ask(data: { readonly email?: string; readonly customerId?: string }): PanelView | null;
  addCustomer(data: AddCustomerRequest): CommandResult;
  setTier(data: { readonly customerId: string; readonly tier: Tier | null }): CommandResult;
  recordDeal(data: { readonly customerId: string; readonly what: string; readonly closedOn: Day }): CommandResult;
  recordFavour(data: { readonly customerId: string; readonly kind: FavourKind; readonly what: string; readonly on: Day }): CommandResult;
  decide(data: DecideRequest): CommandResult;
  setMailbox(data: { readonly address: string; readonly use: boolean }): CommandResult;
  setRepName(data: { readonly name: string }): CommandResult;
  undo(data: { readonly changeId: string }): CommandResult;
  /** Has the webmail show the card of somebody it names without an address, and reads it. */
  findAddress(data: { readonly n: number; readonly name: string }): FoundAddress;
  /** The rep says who a name without an address is. */
  identify(data: IdentityRef & { readonly customerId: string }): CommandResult;
  /** The rep takes that back. */
  forgetIdentity(data: IdentityRef): CommandResult;
  /** `customerId` is the close contact, `toId` the customer they are close to. */
  linkContact(data: { readonly customerId: string; readonly toId: string; readonly relation: RelationKind }): CommandResult;
  unlinkContact(data: { readonly relationId: string }): CommandResult;
  /** Two files of one person become one: what `goneId` has moves to `keepId`, whose own words win. */
  mergeCustomers(data: { readonly keepId: string; readonly goneId: string }): CommandResult;
  /** Customers whose name, organisation or address begins with these words; at most 20, best first. */
  findCustomers(data: { readonly text: string }): readonly CustomerHit[];
  /** What the open page is made of, without any of its words; null when the page does not answer. */
  describePage(data: Record<string, never>): PageDescription | null;
  preview(data: PreviewRequest): NotePreview;
  draft(data: DraftRequest): DraftResult;
  /** Folds the panel to its tab, or opens it; remembered on this device. */
  fold(data: { readonly folded: boolean }): void;
}

/** Background → content script (frame 0). */
export interface PageMessages {
  /** Null while the page is still changing. */
  read(data: Record<string, never>): PageReport | null;
  placeDraft(order: DraftOrder): DraftPlaced;
  /** The one address on the card of the newest sender of this name; null when there is none to be had. Answered by a script of its own. */
  addressBehind(data: { readonly webmail: WebmailId; readonly name: string }): string | null;
  /** The rep folded or opened the panel from inside it. */
  showPanel(data: { readonly open: boolean }): void;
}

/** Background → panels of a tab. */
export interface PanelNews {
  /** The page has reported: clear the person if it is another conversation, and ask. No customer data: the page's own process hears it as well. */
  reading(data: { readonly n: number }): void;
  /** Something was written: ask again. */
  changed(data: Record<string, never>): void;
}

/** `n` counts up per page load; an answer for an older `n` is never shown. */
export interface PageReport {
  readonly n: number;
  readonly facts: PageFacts;
  /** The tab is in front: only then may what is seen become history. */
  readonly visible: boolean;
  /** Boxes with a note whose recipients changed since it was put there; absent when there are none. */
  readonly strayed?: readonly StrayedBox[];
  /** The box the rep writes in and whom it is addressed to first; absent while they look at the conversation itself. */
  readonly writing?: Writing;
  /** The webmail can be asked for the address behind a name. */
  readonly canFindAddress: boolean;
}

export interface Writing {
  readonly boxKey: string;
  /** Thread the box answers; empty for a new mail. */
  readonly thread: string;
  readonly recipient: { readonly name: string; readonly email: string | null };
}

/** What a page is made of: element names, roles, classes and the like; every word and number of its contents is replaced. */
export interface PageStructure {
  /** The address without ids and account: `/mail/u/•/#inbox/•`. */
  readonly address: string;
  /** One line per element, indented. */
  readonly structure: string;
}

export interface PageDescription extends PageStructure {
  readonly webmail: WebmailId;
  readonly health: readonly CapabilityHealth[];
}

export interface StrayedBox {
  readonly boxKey: string;
  /** Who the box is addressed to now. */
  readonly names: readonly string[];
}

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
  /** `unreadable` although the page is not to blame: the browser gives no data, or the one file with this address cannot be read. Absent else. */
  readonly trouble?: 'storage-full' | 'storage-unavailable' | 'file-unreadable';
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

export interface CustomerView {
  readonly id: string;
  /** Whole name in its own order. */
  readonly name: string;
  /** One or two letters in place of a picture. */
  readonly initials: string;
  /** How a letter would address them: "김민수 부장님". */
  readonly form: string;
  readonly email: string;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly tier: Open<Tier> | null;
  readonly language: Open<Language>;
  readonly register: Open<Register>;
  readonly lastTouch: HistoryEntry | null;
  /** Day of the last touch that counts as contact from us. */
  readonly lastContact: Day | null;
  /** The gesture to do next, when one is open, due or overdue. */
  readonly next: GestureView | null;
  /** Other gestures that are open, due or overdue, then the next ones to come. */
  readonly others: readonly GestureView[];
  /** What *Thank you* would do now. */
  readonly thanks: { readonly occasion: OccasionId; readonly gestureKey: string | null };
  readonly history: readonly HistoryEntry[];
  readonly historyTotal: number;
  /** Customers this person is close to, as their assistant, secretary and the like. */
  readonly closeTo: readonly RelationView[];
  /** Close contacts of this customer. */
  readonly around: readonly RelationView[];
}

export interface RelationView {
  readonly relationId: string;
  readonly relation: Open<RelationKind>;
  readonly customerId: string;
  readonly name: string;
  readonly tier: Open<Tier> | null;
  readonly email: string;
}

/** Somebody of the conversation; one whose address several files share has none of their own. */
export interface PersonChip {
  readonly name: string;
  readonly email: string | null;
  readonly customerId: string | null;
  readonly tier: Open<Tier> | null;
  /** The one the panel is about now. */
  readonly isShown: boolean;
}

/** A customer to pick from a list. */
export interface CustomerHit {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: string | null;
  readonly tier: Open<Tier> | null;
}

/** A name that a mailbox shows without an address, in one thread. */
export interface IdentityRef {
  readonly mailbox: string;
  readonly name: string;
  readonly thread: string;
}

export type FoundAddress = { readonly ok: true; readonly email: string } | { readonly ok: false };

export interface GestureView {
  readonly key: string;
  readonly rule: RuleId;
  readonly status: GestureStatus;
  readonly opens: Day;
  readonly due: Day;
  readonly lateAfter: Day;
  readonly reason: Reason;
  readonly occasion: OccasionId;
  readonly strength: Strength;
  /** First note to offer; null for gestures to come. */
  readonly note: NotePreview | null;
}

export type HistoryEntry =
  | {
      readonly type: 'touch';
      readonly id: string;
      readonly day: Day;
      readonly at: string;
      readonly channel: Open<Channel>;
      readonly direction: Open<'in' | 'out'>;
      readonly reached: boolean;
      readonly subject: string;
      readonly summary: string;
      readonly occasion: string | null;
    }
  | { readonly type: 'deal'; readonly id: string; readonly day: Day; readonly what: string }
  | { readonly type: 'favour'; readonly id: string; readonly day: Day; readonly kind: Open<FavourKind>; readonly what: string };

export interface NewCustomer {
  readonly familyName: string;
  readonly givenName: string;
  readonly nameOrder: NameOrder;
  readonly title: string;
  readonly email: string;
  readonly organisation: string;
  readonly language: Language;
  readonly tier: Tier | null;
}

export interface AddCustomerRequest extends NewCustomer {
  /** The page showed this person by name only: who it is is remembered with the file. */
  readonly identity?: IdentityRef;
  /** A close contact of somebody who is a customer already. */
  readonly closeTo?: { readonly customerId: string; readonly relation: RelationKind };
}

export interface DecideRequest {
  readonly customerId: string;
  readonly gestureKey: string;
  readonly type: 'done' | 'done-elsewhere' | 'skipped' | 'snoozed';
  readonly until?: Day;
}

export type CommandName =
  | 'add-customer'
  | 'set-tier'
  | 'record-deal'
  | 'record-favour'
  | 'decide'
  | 'set-mailbox'
  | 'set-setting'
  | 'identify'
  | 'forget-identity'
  | 'link-contact'
  | 'unlink-contact'
  | 'merge-customers'
  | 'edit-touch'
  | 'delete-touch'
  | 'add-note'
  | 'edit-deal'
  | 'delete-deal'
  | 'edit-favour'
  | 'delete-favour'
  | 'use-hook'
  | 'restore-backup'
  | 'add-practice-data'
  | 'remove-practice-data'
  | 'log-mail'
  | 'log-sent'
  /** As `log-sent`, where the webmail left a doubt whether the mail left. */
  | 'log-probably-sent'
  /** A mail with a note will leave later: its gesture rests. */
  | 'log-scheduled'
  | 'undo';

export type CommandResult =
  /** `changeId` is null when everything was so already: nothing was written. */
  { readonly ok: true; readonly changeId: string | null } | { readonly ok: false; readonly error: { readonly type: CommandError } };

export type CommandError = 'invalid' | 'gone' | 'address-taken' | 'storage-full' | 'storage-unavailable';

export interface PreviewRequest {
  readonly customerId: string;
  readonly occasion: OccasionId;
  readonly gestureKey: string | null;
  readonly channel: NoteChannel;
  readonly language?: NoteLanguage;
  readonly register?: Register;
  /** Another wording than this one. */
  readonly otherThan?: string;
  /** Words the rep filled into gaps, by placeholder. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A note ready to read. A gap is a placeholder without a value: it stands in the text as `{ gap: name }` and blocks insertion. */
export interface NotePreview {
  readonly occasion: OccasionId;
  readonly gestureKey: string | null;
  readonly channel: NoteChannel;
  readonly variant: string;
  readonly language: NoteLanguage;
  readonly register: Register;
  /** The customer's language or register had no library: another was taken. */
  readonly fallback: boolean;
  readonly subject: NoteText;
  readonly paragraphs: readonly NoteText[];
  readonly gaps: readonly string[];
}

export interface DraftRequest {
  /** The conversation the rep was looking at. */
  readonly n: number;
  readonly customerId: string;
  readonly note: Pick<NotePreview, 'occasion' | 'gestureKey' | 'variant' | 'language' | 'register'>;
  /** The text as the rep left it in the preview; absent = as rendered. */
  readonly edited?: { readonly subject: string; readonly paragraphs: readonly string[] };
  readonly values?: Readonly<Record<string, string>>;
  /** The rep saw whose box is open: its key when they want the note there all the same, `apart` when they want a mail of its own. */
  readonly box?: { readonly confirmed: string } | 'apart';
}

export type DraftResult =
  /** `window`: a new mail with the note opened in a tab of its own. */
  | { readonly ok: true; readonly where: 'open-box' | 'reply' | 'new-mail' | 'window' }
  | {
      readonly ok: false;
      readonly error: {
        /** `window-empty`: a new mail to the customer opened in a tab of its own; the note was too long for the way there. */
        readonly type: 'gaps' | 'other-conversation' | 'no-box' | 'not-inserted' | 'window-empty';
        readonly text: string;
      };
    }
  | {
      readonly ok: false;
      readonly error: { readonly type: 'other-recipients'; readonly boxKey: string; readonly names: readonly string[] | null };
    };

/** The background's order to the page: where a draft may go, and for whom. */
export interface DraftOrder {
  readonly n: number;
  /** The customer's addresses, lower case: a box with exactly one of them as its only recipient is theirs. */
  readonly addresses: readonly string[];
  readonly preferredAddress: string;
  readonly answersConversation: boolean;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** Paragraphs without the closing name, for a box that has a signature. */
  readonly unsigned: readonly string[];
  readonly box: { readonly confirmed: string } | 'apart' | null;
}

export type DraftPlaced =
  | { readonly ok: true; readonly where: 'open-box' | 'reply' | 'new-mail'; readonly boxKey: string }
  /** The page cannot open a box itself; the background opens this link of the webmail's own. */
  | { readonly ok: true; readonly where: 'window'; readonly link: ComposeLink }
  | { readonly ok: false; readonly error: { readonly type: 'other-conversation' | 'no-box' | 'not-inserted' } }
  | {
      readonly ok: false;
      readonly error: { readonly type: 'other-recipients'; readonly boxKey: string; readonly names: readonly string[] | null };
    };
