import type { CapabilityHealth, ComposeLink, PageFacts, WebmailId } from '../../webmail/adapter.ts';

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

/** Where a mail is: a thread in one mailbox. */
export interface MailPlace {
  readonly webmail: string;
  readonly mailbox: string;
  readonly thread: string;
}

export interface MailLink {
  readonly url: string;
  /** The rep has written something in this page that going elsewhere might lose. */
  readonly isWriting: boolean;
}

export interface StrayedBox {
  readonly boxKey: string;
  /** Who the box is addressed to now. */
  readonly names: readonly string[];
}

export interface SelectedWords {
  readonly words: string;
  readonly messageId: string | null;
}

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
