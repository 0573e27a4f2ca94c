import type { DraftOrder, DraftPlaced } from '../messaging/protocol/page.ts';

type Place = (order: DraftOrder) => Promise<DraftPlaced>;

/** While a draft is on its way, the same order again (a second click) is that one draft, and another is refused. */
export const oneAtATime = (place: Place): Place => {
  let running: { readonly order: string; readonly placed: Promise<DraftPlaced> } | null = null;
  return async (order) => {
    const text = JSON.stringify(order);
    if (running !== null) return running.order === text ? running.placed : { ok: false, error: { type: 'no-box' } };
    const placed = place(order);
    running = { order: text, placed };
    try {
      return await placed;
    } finally {
      running = null;
    }
  };
};
