import type { Locator, Page } from 'playwright-core';
import type { Mailbox, MailThread } from './mail.ts';

/** A webmail that tests can practise on: where it lives, what it answers, how a rep uses it. */
export interface PracticeWebmail {
  readonly name: 'gmail' | 'outlook';
  readonly host: string;
  /** Address of the inbox. */
  readonly inbox: string;
  /** The page at one path of the host; null where the webmail has none. */
  readonly pageAt: (pathname: string, mailbox: Mailbox) => PracticePage | null;
  /** The key by which this webmail tells a thread from others. */
  readonly threadKey: (thread: MailThread) => string;
  /** Selector of the subject over an open thread. */
  readonly subject: string;
  readonly hands: PracticeHands;
}

export interface PracticePage {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a rep does in a practice mailbox by hand, and what stands there. */
export interface PracticeHands {
  /** Comes back when the list of mails stands there. */
  readonly listShown: (page: Page) => Promise<void>;
  readonly openMail: (page: Page, thread: MailThread) => Promise<void>;
  /** Leaves the open mail: afterwards none is open. */
  readonly backToInbox: (page: Page) => Promise<void>;
  readonly reply: (page: Page) => Promise<Locator>;
  readonly replyToAll: (page: Page) => Promise<Locator>;
  /** Opens a box of its own to one address and leaves the caret in its text. */
  readonly writeNewMailTo: (page: Page, address: string) => Promise<Locator>;
  /** Every visible compose box. */
  readonly boxes: (page: Page) => Locator;
  /** Compose boxes that answer the open thread. */
  readonly replyBoxes: (page: Page) => Locator;
  readonly bodyOf: (box: Locator) => Locator;
  /** Sets the caret into the first line; the middle of the text may be the signature. */
  readonly clickIntoText: (box: Locator) => Promise<void>;
  /** Addresses in the order of the rows. */
  readonly recipientsOf: (box: Locator) => Promise<readonly string[]>;
  readonly addRecipient: (box: Locator, address: string) => Promise<void>;
  readonly sendButton: (box: Locator) => Locator;
  readonly closeButton: (box: Locator) => Locator;
  /** Throws the draft away, whatever the webmail asks back. */
  readonly discard: (box: Locator) => Promise<void>;
  /** What stands above signature and quote, line by line. */
  readonly typedText: (box: Locator) => Promise<string>;
  /** Signature and quote as markup. */
  readonly trailerOf: (box: Locator) => Promise<readonly string[]>;
  /** The newest mail of the open thread as it stands there now. */
  readonly newestMail: (page: Page) => Locator;
  readonly textOf: (mail: Locator) => Locator;
  /** How the mail names its sender: the address, or the name where the page shows no address. */
  readonly senderOf: (mail: Locator) => Promise<string | null>;
  /** The webmail's own strip of icons at the edge. */
  readonly stripIcon: (page: Page) => Locator;
}

/** The visible compose box; there is to be one. */
export const theOpenBox = async ({ boxes }: PracticeHands, page: Page): Promise<Locator> => {
  const box = boxes(page);
  await box.waitFor();
  return box;
};

/** The lines of an editable above the first element that `trailers` selects. Runs in the page. */
export const linesAbove = (body: Locator, trailers: string): Promise<string> =>
  body.evaluate((editable, below) => {
    let text = '';
    const read = (node: Node): boolean => {
      if (node instanceof Element && node.matches(below)) return false;
      const isBlock = ['DIV', 'P'].includes(node.nodeName) && node !== editable;
      if (node.nodeName === 'BR' || isBlock) text += '\n';
      if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
      return [...node.childNodes].every(read);
    };
    read(editable);
    return text.replaceAll('\u00A0', ' ').trim();
  }, trailers);
