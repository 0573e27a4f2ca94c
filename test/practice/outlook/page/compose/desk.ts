import { NOBODY } from '../../../page/addressees.ts';
import { ask } from '../question.ts';
import type { OutlookWorld } from '../world.ts';
import { type Box, type BoxActions, type BoxOrder, buildBox } from './box.ts';

const OUT_AFTER_MS = 250;

export interface DeskActions {
  /** Takes a box out of the page; it was sent, scheduled, discarded or moved. */
  readonly takeAway: (box: Box) => void;
  readonly openWindow: (path: string) => void;
}

export interface Desk {
  readonly box: (order: Partial<BoxOrder>) => Box;
}

/** Makes compose boxes and sends what is in them. Sending is silent: the box is gone, and the mail stands in its conversation a moment later. */
export const createDesk = (world: OutlookWorld, actions: DeskActions): Desk => {
  const { words } = world;
  const leave = (box: Box): void => {
    const { to, cc } = box.addressees();
    const mail = { threadId: box.order.threadId, subject: box.subject(), from: world.mailbox.own, to, cc, paragraphs: box.paragraphs() };
    actions.takeAway(box);
    setTimeout(() => world.deliver(mail), OUT_AFTER_MS);
  };
  const boxActions: BoxActions = {
    send: (box) => {
      const { to, cc, bcc } = box.addressees();
      if (to.length + cc.length + bcc.length === 0) return box.warn(words.noRecipient);
      if (box.subject().trim() !== '') return leave(box);
      ask(words.noSubject, [
        { label: words.anyway, action: () => leave(box) },
        { label: words.cancel, action: () => undefined },
      ]);
    },
    schedule: (box) =>
      ask(words.scheduleWhen, [
        { label: words.tomorrow, action: () => actions.takeAway(box) },
        { label: words.cancel, action: () => undefined },
      ]),
    discard: (box) =>
      ask(words.discardQuestion, [
        { label: words.ok, action: () => actions.takeAway(box) },
        { label: words.cancel, action: () => undefined },
      ]),
    popOut: (box) => {
      const to = box.addressees().to.map(({ email }) => email);
      const query = new URLSearchParams({ to: to.join(';'), subject: box.subject() });
      actions.takeAway(box);
      actions.openWindow(`deeplink/compose?${query.toString().replaceAll('+', '%20')}`);
    },
  };
  return {
    box: (order) => buildBox(world, { threadId: null, answers: null, addressees: NOBODY, subject: '', text: '', ...order }, boxActions),
  };
};
