import type { Writing } from '../messaging/protocol/page.ts';
import type { ComposeBox, PageFacts, WebmailAdapter } from './adapter.ts';

const LOOK_EVERY_MS = 700;

export interface FollowedWriting {
  /** The box the rep writes in, if it is addressed to somebody other than the open conversation is with. */
  readonly writing: (facts: PageFacts) => Writing | null;
  /** The rep has turned to another conversation; the box counts again once they are back in it. */
  readonly forget: () => void;
}

/**
 * Follows the rep into a compose box: while it has the focus, and after they have typed in it until it is closed or sent. Calls back whenever
 * the box or its first recipient is another.
 */
export const followWriting = (adapter: WebmailAdapter, page: Document, signal: AbortSignal, onChange: () => void): FollowedWriting => {
  let key: string | null = null;
  let isEdited = false;
  let box: ComposeBox | null = null;
  let timer: ReturnType<typeof setInterval> | null = null;
  let told = '';

  const look = (): void => {
    box = key === null ? null : (adapter.composeBoxes(page).find((each) => each.key === key) ?? null);
    if (key === null) stop();
    else timer ??= setInterval(look, LOOK_EVERY_MS);
    const now = box === null ? '' : JSON.stringify([box.key, recipientOf(box)]);
    if (now === told) return;
    told = now;
    onChange();
  };

  const turnTo = (target: EventTarget | null, edits: boolean): void => {
    const around = target instanceof Element ? adapter.boxAround(page, target) : null;
    if (around === null && (isEdited || isOurs(target))) return;
    if (around !== key) isEdited = false;
    key = around;
    isEdited ||= edits && around !== null;
    look();
  };

  const stop = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };

  page.addEventListener('focusin', ({ target }) => turnTo(target, false), { capture: true, signal });
  page.addEventListener('input', ({ target }) => turnTo(target, true), { capture: true, signal });
  signal.addEventListener('abort', stop, { once: true });

  return {
    writing: (facts) => {
      const recipient = box === null ? null : recipientOf(box);
      if (box === null || recipient === null || isWith(facts, recipient.email)) return null;
      return { boxKey: box.key, thread: box.thread, recipient };
    },
    forget: () => {
      key = null;
      isEdited = false;
      box = null;
      told = '';
      stop();
    },
  };
};

const recipientOf = ({ recipients }: ComposeBox): Writing['recipient'] | null => {
  const [first] = recipients ?? [];
  return first === undefined ? null : { name: first.name, email: first.email };
};

/** The panel's own frame: whoever turns to it goes on writing. */
const isOurs = (target: EventTarget | null): boolean => target instanceof Element && target.localName === 'aftercare-panel';

/** A reply to whoever the conversation is with is no turning to somebody else: the newest who wrote, or the one the rep alone wrote to. */
const isWith = (facts: PageFacts, email: string | null): boolean => {
  if (facts.type !== 'conversation' || email === null) return false;
  const theirs = facts.messages.findLast(({ self, machine }) => self === false && !machine);
  if (theirs !== undefined) return theirs.from?.email === email;
  const [only, ...others] = facts.messages.at(-1)?.to ?? [];
  return only?.email === email && others.length === 0;
};
