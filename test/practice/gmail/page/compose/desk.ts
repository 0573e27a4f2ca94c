import { addresseesOf, NOBODY } from '../../../page/addressees.ts';
import type { Shell } from '../shell.ts';
import type { ReplyOrder } from '../thread-view.ts';
import type { Toasts } from '../toast.ts';
import type { GmailWorld } from '../world.ts';
import { writtenParagraphs } from './body.ts';
import { type Box, type BoxActions, type BoxOrder, buildBox } from './box.ts';
import { dockBox } from './dock.ts';

const OUT_AFTER_MS = 250;

export interface DeskActions {
  readonly openThread: (id: string) => void;
}

export interface Desk {
  readonly compose: (order?: Partial<BoxOrder>) => void;
  readonly reply: (order: ReplyOrder) => void;
}

/** Opens compose boxes, sends what is in them, and calls it back as long as that is possible. */
export const createDesk = (world: GmailWorld, shell: Shell, toasts: Toasts, actions: DeskActions): Desk => {
  const { words, mailbox } = world;
  /** Takes a box out of the page and returns how to put it back. */
  const places = new Map<Box, { readonly frame: HTMLElement; readonly parent: HTMLElement }>();

  const takeAway = (box: Box): void => {
    places.get(box)?.frame.remove();
    tellComposeInHash();
  };
  const putBack = (box: Box): void => {
    const place = places.get(box);
    place?.parent.prepend(place.frame);
    box.focus();
  };
  const tellComposeInHash = (): void => {
    const [path = '#inbox'] = location.hash.split('?');
    const open = shell.dock.querySelector('[data-compose-id]') !== null;
    history.replaceState(null, '', open ? `${path || '#inbox'}?compose=new` : path || '#inbox');
  };

  const boxActions: BoxActions = {
    send: (box) => send(box),
    schedule: (box) => {
      takeAway(box);
      toasts.show(words.scheduled, { undo: () => putBack(box), view: () => actions.openThread(box.order.threadId ?? '') }, mailbox.undoMs);
    },
    discard: (box) => {
      takeAway(box);
      toasts.show(words.discarded, { undo: () => putBack(box) }, mailbox.undoMs);
    },
  };

  const send = (box: Box): void => {
    const { to, cc, bcc } = box.addressees();
    if (to.length + cc.length + bcc.length === 0) return toasts.warn(words.noRecipient);
    const mail = {
      threadId: box.order.threadId,
      subject: box.subject(),
      from: mailbox.own,
      to,
      cc,
      paragraphs: writtenParagraphs(box.body),
    };
    takeAway(box);
    toasts.show(words.sending, {}, mailbox.undoMs);
    setTimeout(() => {
      const thread = world.deliver(mail);
      const mailId = thread.mails.at(-1)?.id ?? '';
      const undo = (): void => {
        world.withdraw(thread.id, mailId);
        putBack(box);
        toasts.show(words.sendingUndone, {}, mailbox.undoMs);
      };
      const view = (): void => actions.openThread(thread.id);
      toasts.show(words.messageSent, mail.threadId === null ? { undo, view } : { undo }, mailbox.undoMs);
    }, OUT_AFTER_MS);
  };

  const compose = (order: Partial<BoxOrder> = {}): void => {
    const box = buildBox(world, { threadId: null, answers: null, addressees: NOBODY, subject: '', docked: true, ...order }, boxActions);
    const frame = dockBox(shell.dock, words, box, { close: () => takeAway(box) });
    places.set(box, { frame, parent: shell.dock });
    tellComposeInHash();
    box.focus();
  };

  const reply = ({ threadId, mail, mode, area }: ReplyOrder): void => {
    if (area.querySelector('.M9') !== null) return;
    const subject = world.thread(threadId)?.subject ?? '';
    const box = buildBox(
      world,
      {
        threadId: mode === 'forward' ? null : threadId,
        answers: mail,
        addressees: addresseesOf(world, { mail, mode }),
        subject: mode === 'forward' ? `Fwd: ${subject}` : `Re: ${subject}`,
        docked: false,
      },
      boxActions,
    );
    const frame = document.createElement('div');
    frame.className = 'ip iq adB';
    frame.append(box.node);
    area.append(frame);
    places.set(box, { frame, parent: area });
    box.focus();
    frame.scrollIntoView({ block: 'nearest' });
  };

  return { compose, reply };
};
