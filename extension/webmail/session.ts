import { pageClient } from '../messaging/page-client.ts';
import type { PageReport, Writing } from '../messaging/protocol/page.ts';
import type { PageFacts, WebmailAdapter } from './adapter.ts';
import { createBoxKeys } from './box-keys.ts';
import type { Frame } from './frame/frame.ts';
import { followDrafts } from './follow-drafts.ts';
import { followWriting } from './follow-writing.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { placeDraft } from './place-draft.ts';

const SETTLE_MS = 1_500;

interface SessionOptions {
  readonly adapter: WebmailAdapter;
  readonly page: Document;
  readonly frame: Frame;
  readonly signal: AbortSignal;
  /** What to do when the extension was updated or removed under this script. */
  readonly onOutlived: () => void;
}

/**
 * Reports what is open in this tab and carries out the background's orders. `n` counts up with every report of another conversation and starts
 * from the clock, so that an answer for a page that has been reloaded since is older than every new one.
 */
export const startSession = ({ adapter, page, frame, signal, onOutlived }: SessionOptions): void => {
  let n = Date.now();
  const boxKeys = createBoxKeys(n);
  let facts: PageFacts | null = null;
  let changing = false;
  let settled: (() => void)[] = [];
  /** Whom the report told last said the rep writes to. */
  let writingTo = '';
  /** Counts reports and changes: how the panel stands follows the answer to the newest report only. */
  let turn = 0;
  const client = pageClient(onOutlived);
  const drafts = followDrafts(adapter, page, signal, () => {
    if (facts !== null && !changing) tell(facts);
  });

  const pen = followWriting(adapter, page, signal, () => {
    if (facts !== null && !changing) turnTo(facts);
  });

  const report = (read: PageFacts): PageReport => {
    const strayed = boxKeys.strayed(drafts.strayed());
    const writing = pen.writing(read);
    writingTo = recipientIn(writing);
    return {
      n,
      facts: read,
      visible: page.visibilityState === 'visible',
      canFindAddress: adapter.canFindAddress,
      ...(strayed.length === 0 ? {} : { strayed }),
      ...(writing === null ? {} : { writing: boxKeys.writing(writing) }),
    };
  };

  /** The rep turned to a compose box or away from it: whoever is shown may be somebody else. */
  const turnTo = (read: PageFacts): void => {
    if (recipientIn(pen.writing(read)) === writingTo) return;
    n += 1;
    frame.clearPerson(n);
    tell(read);
  };

  const tell = (read: PageFacts): void => {
    turn += 1;
    const told = turn;
    void client.opened(report(read)).then((wish) => wish !== null && told === turn && frame.wish(wish));
  };

  adapter.watch(page, signal, {
    onChanging: () => {
      changing = true;
      turn += 1;
      frame.clearPerson(n + 1);
    },
    onChange: (read) => {
      if (changing && isOther(facts, read)) pen.forget();
      const isTurned = recipientIn(pen.writing(read)) !== writingTo;
      if (changing || isTurned || facts === null) n += 1;
      if (isTurned && !changing) frame.clearPerson(n);
      changing = false;
      facts = read;
      for (const resolve of settled.splice(0)) resolve();
      tell(read);
    },
  });
  adapter.watchSent(page, signal, (event) => void client.sent(boxKeys.sent(event)));
  page.addEventListener(
    'visibilitychange',
    () => {
      if (facts !== null && !changing && page.visibilityState === 'visible') tell(facts);
    },
    { signal },
  );

  const whenSettled = (): Promise<void> =>
    facts !== null && !changing
      ? Promise.resolve()
      : new Promise((resolve) => {
          settled = [...settled, resolve];
          setTimeout(resolve, SETTLE_MS);
        });

  const carryOut = oneAtATime(async (order) => {
    if (changing || facts === null || order.n !== n) return { ok: false, error: { type: 'other-conversation' } };
    const conversation = facts.type === 'conversation' ? facts : null;
    const placed = await placeDraft(adapter, page, conversation, boxKeys.order(order), signal);
    if (placed.ok && placed.where !== 'window') drafts.follow(placed.boxKey);
    return boxKeys.placed(placed);
  });

  client.listen(signal, {
    read: async () => {
      await whenSettled();
      return changing || facts === null ? null : report(facts);
    },
    placeDraft: carryOut,
    selection: (asked) => {
      const selected = changing || asked.n !== n ? null : adapter.selection(page);
      return selected === null ? null : { words: selected.text, messageId: selected.messageId };
    },
    mailLink: ({ webmail, mailbox, thread }) => {
      const url = webmail === adapter.id && mailbox === facts?.ownAddress ? adapter.threadLink(page, thread) : null;
      return url === null ? null : { url, isWriting: adapter.composeBoxes(page).some(({ hasText }) => hasText) };
    },
    showPanel: ({ open }) => {
      frame.setOpen(open);
    },
  });
};

/** Another conversation came to the front; closing one leaves the rep with what they write. */
const isOther = (before: PageFacts | null, now: PageFacts): boolean =>
  now.type === 'conversation' && (before?.type !== 'conversation' || before.thread !== now.thread || before.subject !== now.subject);

const recipientIn = (writing: Writing | null): string => (writing === null ? '' : JSON.stringify([writing.boxKey, writing.recipient]));
