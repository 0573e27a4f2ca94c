import type { WEBMAILS } from './hosts.ts';

/**
 * The contract between a webmail page and the rest of Aftercare. An adapter turns the page into facts and writes drafts into
 * the page's own compose boxes. It never guesses: where two candidates remain, the fact is null.
 */
export interface WebmailAdapter {
  /** Stable name kept in stored sources and links. */
  readonly id: WebmailId;
  /** Names of the hosts whose pages it reads. */
  readonly hosts: readonly string[];
  /** Reads the visible page; pure, cheap enough to run on every burst of mutations, never throws on a strange page. */
  read(page: Document): PageFacts;
  /** Calls back with facts whenever they change in substance; reads at once and again a frame later, and emits when both agree. */
  watch(page: Document, signal: AbortSignal, listener: WatchListener): void;
  /** Text the rep has selected inside one message; null when nothing, or when the selection spans messages. */
  selection(page: Document): SelectedText | null;
  /** Open compose boxes in document order, with their recipients as far as they can be read. */
  composeBoxes(page: Document): readonly ComposeBox[];
  /** Opens a reply to the sender of one message, never reply-all; resolves with the new box, or null when none appeared in time. */
  openReply(page: Document, messageId: string, signal: AbortSignal): Promise<ComposeBox | null>;
  /** Opens a new mail to one address in this page; resolves with the new box, or null when none appeared in time. Opens no window. */
  openCompose(page: Document, mail: NewMail, signal: AbortSignal): Promise<ComposeBox | null>;
  /** The webmail's own link to a new mail in a tab of its own, for the mailbox this page shows; null when it has none for this mail. */
  composeLink(page: Document, mail: NewMail & { readonly paragraphs: readonly string[] }): ComposeLink | null;
  /** Key of the open compose box an element stands in; null outside of any. */
  boxAround(page: Document, element: Element): string | null;
  /** The page names senders without an address, and `addressFinders` can have it show one. */
  readonly canFindAddress: boolean;
  /** Writes text above signature and quote (or at the rep's caret) as one undo step, reads back, and reports what it found. */
  insert(page: Document, boxKey: string, draft: DraftText): InsertResult;
  /** Reports mails that left (or are scheduled, or were called back) from a compose box of this page. */
  watchSent(page: Document, signal: AbortSignal, onSent: (event: SentEvent) => void): void;
  /** A link that opens the thread in the rep's mailbox, built when it is used; null when the thread cannot be addressed. */
  threadLink(page: Document, thread: string): string | null;
  /** Visible parts of the page that the panel must never cover: open compose boxes with Send and close, and the open mail's text. */
  keepClear(page: Document): readonly Element[];
  /** Width in px of the webmail's own rail at the right edge; 0 when there is none. */
  railWidth(page: Document): number;
}

/** A stored name, also in records that other versions wrote: it is never taken away. */
export type WebmailId = (typeof WEBMAILS)[number];

export interface WatchListener {
  /**
   * Another conversation, mailbox or state than the one emitted last: whoever is shown may be somebody else by now. Called on the first such
   * read, before it has settled; `onChange` always follows. A new message in the same thread does not call it.
   */
  readonly onChanging: () => void;
  /** Settled facts: for another conversation, and for the same one when its messages, participants or own address changed. */
  readonly onChange: (facts: PageFacts) => void;
}

export type PageFacts = OpenConversation | NoConversation | Unreadable;

interface PageContext {
  readonly webmail: WebmailId;
  /** The mailbox's own address as the page shows it, lower case; null when the page does not say, or says two things. */
  readonly ownAddress: string | null;
  /** Of the page's own words, as the page names it: `ko`, `zh-CN`; empty when it does not say. */
  readonly language: string;
  readonly health: readonly CapabilityHealth[];
}

export interface OpenConversation extends PageContext {
  readonly type: 'conversation';
  /** The webmail's own key of the thread (Gmail: legacy hex id); empty when the page does not carry one. */
  readonly thread: string;
  readonly subject: string;
  readonly participants: readonly Participant[];
  /** Oldest first, collapsed ones included as far as they are in the page. */
  readonly messages: readonly Message[];
}

/** A list, settings, an empty pane: nothing is open. */
export interface NoConversation extends PageContext {
  readonly type: 'none';
}

/** Something is open, but what is missing makes any name a guess. `missing` holds capability names, never page text. */
export interface Unreadable extends PageContext {
  readonly type: 'unreadable';
  readonly missing: readonly Capability[];
}

export interface Participant {
  readonly name: string;
  /** Lower case. Null when the page shows only a name. */
  readonly email: string | null;
  readonly role: 'from' | 'to' | 'cc' | 'bcc';
  readonly self: boolean;
}

export interface Message {
  /** The webmail's own id; null when the page does not carry one. */
  readonly id: string | null;
  readonly from: Participant | null;
  readonly to: readonly Participant[];
  /** ISO instant; null where the page gives the date in words only. */
  readonly at: string | null;
  /** The date as the page writes it, one line for each way it does; empty where it writes none, and where `at` is known without. */
  readonly written: string;
  /** Sent from an own address; null when the own address is unknown. */
  readonly self: boolean | null;
  /** Auto-reply, list, no-reply, calendar, bounce. */
  readonly machine: boolean;
}

export type Capability =
  | 'root'
  | 'own-address'
  | 'thread'
  | 'subject'
  | 'messages'
  | 'sender'
  | 'recipients'
  | 'date'
  | 'compose'
  | 'compose-recipients'
  | 'compose-body'
  | 'send';

export interface CapabilityHealth {
  readonly capability: Capability;
  /** Name of the fallback that answered; null when none did. */
  readonly answeredBy: string | null;
}

export interface SelectedText {
  readonly text: string;
  readonly messageId: string | null;
}

export interface ComposeBox {
  /** Stable while the box is open. */
  readonly key: string;
  readonly kind: 'new' | 'reply';
  /** Every recipient in To, Cc and Bcc; null when they cannot be read with certainty. */
  readonly recipients: readonly Participant[] | null;
  /** Thread this box answers; empty for a new mail or when unknown. */
  readonly thread: string;
  /** The rep typed something into it already. */
  readonly hasText: boolean;
  readonly hasSignature: boolean;
}

export interface NewMail {
  readonly to: string;
  readonly subject: string;
}

export interface ComposeLink {
  readonly url: string;
  /** The whole text fits into the link; otherwise the mail opens addressed and empty. */
  readonly carriesText: boolean;
}

export interface DraftText {
  /** Set only in a new mail whose subject is empty. */
  readonly subject: string;
  /** One string per paragraph; a line break inside a paragraph is `\n`. */
  readonly paragraphs: readonly string[];
}

export type InsertResult =
  | { readonly ok: true; readonly subjectSet: boolean }
  | { readonly ok: false; readonly error: { readonly type: 'box-gone' | 'not-editable' | 'read-back-differs' } };

/**
 * `certain` and `probable`: a mail left. `scheduled`: it will leave later. `revoked`: the rep called it back. `reopened`: a mail that was called
 * back stands in another box now, `reopenedAs`.
 */
export interface SentEvent {
  readonly webmail: WebmailId;
  readonly certainty: 'certain' | 'probable' | 'scheduled' | 'revoked' | 'reopened';
  readonly boxKey: string;
  /** Key of the new box; only for `reopened`. */
  readonly reopenedAs?: string;
  readonly recipients: readonly Participant[];
  readonly subject: string;
  readonly thread: string;
  readonly ownAddress: string | null;
}
