/** What the practice mailbox is made of. The same shapes are read by the page (as JSON) and by tests. */
export type UiLanguage = 'en' | 'ko' | 'zh-CN';
/** Languages a page may be in; the panel has no Hebrew, only pages that run from right to left. */
export type PageLanguage = UiLanguage | 'he';

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface Mail {
  /** Legacy id: 16 hex digits, the first 11 of them Unix milliseconds. */
  readonly id: string;
  /** Unix milliseconds. */
  readonly at: number;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly paragraphs: readonly string[];
}

export interface MailThread {
  /** What tests and the guide call it. */
  readonly key: string;
  /** Legacy id of the first mail. */
  readonly id: string;
  /** How the thread stands in the address bar. */
  readonly token: string;
  readonly subject: string;
  /** Oldest first. */
  readonly mails: readonly Mail[];
}

export interface Mailbox {
  readonly own: Person;
  readonly language: PageLanguage;
  /** Unix milliseconds at which the mailbox was opened. */
  readonly now: number;
  readonly signature: readonly string[];
  /** The rep's own mails show no address of theirs, where the webmail keeps addresses back. */
  readonly ownByName?: boolean;
  /** How long a sent mail can be called back. */
  readonly undoMs: number;
  readonly threads: readonly MailThread[];
}
