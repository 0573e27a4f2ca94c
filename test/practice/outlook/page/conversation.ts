import type { Mail } from '../../mail.ts';
import { el } from '../../page/el.ts';
import { messageHandle } from '../ids.ts';
import { buildCard, type CardOptions, type MailCard } from './mail-card.ts';
import type { OutlookWorld } from './world.ts';

const MESSAGES_AFTER_MS = 45;
const DRAWN_AGAIN_AFTER_MS = 320;
const UNFOLDED_MESSAGES = 2;

export interface Conversation {
  readonly node: HTMLElement;
  /** Puts an answer above the mail it answers. */
  readonly addBox: (mail: Mail, box: HTMLElement) => void;
}

/** The last two mails stand open, and what came since somebody else wrote last. */
const firstUnfolded = (world: OutlookWorld, mails: readonly Mail[]): number =>
  Math.min(
    mails.length - UNFOLDED_MESSAGES,
    mails.findLastIndex(({ from }) => !world.isOwn(from)),
  );

/** An open conversation, newest mail on top: its subject stands at once, its mails a moment later, and after a while they are drawn once more. */
export const buildConversation = (world: OutlookWorld, threadId: string, reply: CardOptions['reply']): Conversation => {
  const cards = new Map<string, MailCard>();
  const subject = world.thread(threadId)?.subject ?? '';
  const mails = el('div', { class: 'mails' });
  const node = el(
    'div',
    { id: 'ConversationReadingPaneContainer', class: 'customScrollBar' },
    el(
      'div',
      { class: 'f77rj' },
      el(
        'span',
        { class: 'JdFsz', title: subject, role: 'heading', 'aria-level': '3', id: `CONV_${messageHandle(threadId)}_SUBJECT` },
        el('span', {}, subject),
      ),
    ),
    mails,
  );
  const draw = (): void => {
    const shown = world.thread(threadId)?.mails ?? [];
    if (shown.some(({ id }) => !cards.has(id))) mails.querySelectorAll('.replyRow').forEach((row) => row.remove());
    shown.forEach((mail, index) => {
      if (cards.has(mail.id)) return;
      const card = buildCard(world, mail, {
        collapsed: index < firstUnfolded(world, shown),
        isNewest: () => newestOf(world, threadId) === mail.id,
        subject: null,
        reply,
      });
      cards.set(mail.id, card);
      mails.prepend(card.node);
    });
  };
  setTimeout(() => {
    draw();
    world.onChange(draw);
  }, MESSAGES_AFTER_MS);
  setTimeout(() => cards.forEach((card) => card.drawAgain()), DRAWN_AGAIN_AFTER_MS);
  return { node, addBox: (mail, box) => cards.get(mail.id)?.node.before(box) };
};

const newestOf = (world: OutlookWorld, threadId: string): string | undefined => world.thread(threadId)?.mails.at(-1)?.id;
