import type { StrayedBox } from '../messaging/protocol/page.ts';
import type { ComposeBox, WebmailAdapter } from './adapter.ts';
import { recipientName } from './recipient-name.ts';

const LOOK_EVERY_MS = 700;
/** A minimised box is not among the open ones for a while; a sent or closed one never is again. */
const FORGET_AFTER_LOOKS = 100;

export interface FollowedDrafts {
  /** A note was put into this box: whoever it is addressed to now is whom it was meant for. */
  readonly follow: (boxKey: string) => void;
  /** Boxes whose recipients are others by now. One without any, or with a half-typed address, is nobody else's yet. */
  readonly strayed: () => readonly StrayedBox[];
}

interface Followed {
  readonly meantFor: string;
  box: ComposeBox | null;
  missed: number;
}

/** Keeps an eye on the recipients of boxes that hold a note, and calls back whenever one goes astray or is set right again. */
export const followDrafts = (adapter: WebmailAdapter, page: Document, signal: AbortSignal, onChange: () => void): FollowedDrafts => {
  const followed = new Map<string, Followed>();
  let timer: ReturnType<typeof setInterval> | null = null;
  let told = '[]';

  const strayed = (): readonly StrayedBox[] =>
    [...followed].flatMap(([boxKey, { meantFor, box }]) =>
      box?.recipients?.length && addresses(box) !== meantFor ? [{ boxKey, names: box.recipients.map(recipientName) }] : [],
    );

  const look = (): void => {
    const boxes = new Map(adapter.composeBoxes(page).map((box) => [box.key, box]));
    for (const [boxKey, draft] of followed) {
      draft.box = boxes.get(boxKey) ?? null;
      draft.missed = draft.box === null ? draft.missed + 1 : 0;
      if (draft.missed > FORGET_AFTER_LOOKS) followed.delete(boxKey);
    }
    const now = JSON.stringify(strayed());
    if (now !== told) onChange();
    told = now;
    if (followed.size === 0) stop();
  };

  const stop = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };
  signal.addEventListener('abort', stop, { once: true });

  return {
    follow: (boxKey) => {
      const box = adapter.composeBoxes(page).find(({ key }) => key === boxKey) ?? null;
      if (box === null || signal.aborted) return;
      followed.set(boxKey, { meantFor: addresses(box), box, missed: 0 });
      timer ??= setInterval(look, LOOK_EVERY_MS);
    },
    strayed,
  };
};

const addresses = ({ recipients }: ComposeBox): string => JSON.stringify(recipients?.map(({ email }) => email).toSorted() ?? null);
