import type { DraftOrder, DraftPlaced, StrayedBox, Writing } from '../messaging/protocol/page.ts';
import type { SentEvent } from './adapter.ts';

export interface BoxKeys {
  readonly order: (order: DraftOrder) => DraftOrder;
  readonly placed: (placed: DraftPlaced) => DraftPlaced;
  readonly sent: (event: SentEvent) => SentEvent;
  readonly strayed: (boxes: readonly StrayedBox[]) => readonly StrayedBox[];
  readonly writing: (writing: Writing) => Writing;
}

/**
 * A webmail numbers its compose boxes from one again whenever its page is loaded, while what a box carries is remembered longer. Outside the
 * page a box is therefore named with the page load it belongs to, and a name from another load is nobody's in here.
 */
export const createBoxKeys = (pageLoad: number): BoxKeys => {
  const prefix = `${String(pageLoad)}/`;
  const outward = (key: string): string => prefix + key;
  const inward = (key: string): string => (key.startsWith(prefix) ? key.slice(prefix.length) : '');
  return {
    order: (order) => {
      const { box } = order;
      return box === null || box === 'apart' ? order : { ...order, box: { confirmed: inward(box.confirmed) } };
    },
    placed: (placed) => {
      if (placed.ok) return placed.where === 'window' ? placed : { ...placed, boxKey: outward(placed.boxKey) };
      const { error } = placed;
      return error.type === 'other-recipients' ? { ok: false, error: { ...error, boxKey: outward(error.boxKey) } } : placed;
    },
    sent: ({ reopenedAs, ...event }) => ({
      ...event,
      boxKey: outward(event.boxKey),
      ...(reopenedAs === undefined ? {} : { reopenedAs: outward(reopenedAs) }),
    }),
    strayed: (boxes) => boxes.map((box) => ({ ...box, boxKey: outward(box.boxKey) })),
    writing: (writing) => ({ ...writing, boxKey: outward(writing.boxKey) }),
  };
};
