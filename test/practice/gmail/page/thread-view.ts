import type { Mail, Person } from '../../mail.ts';
import type { ReplyMode } from '../../page/addressees.ts';
import { el, nest, onPress } from '../../page/el.ts';
import { shortId, withEmoji } from './marks.ts';
import { buildMessage, type MessageItem } from './message-view.ts';
import type { GmailWorld } from './world.ts';

const MESSAGES_AFTER_MS = 45;
const DRAWN_AGAIN_AFTER_MS = 320;
const UNFOLDED_MESSAGES = 2;

export interface ReplyOrder {
  readonly threadId: string;
  readonly mail: Mail;
  readonly mode: ReplyMode;
  /** Where the answer is written. */
  readonly area: HTMLElement;
}

export interface ThreadActions {
  readonly reply: (order: ReplyOrder) => void;
  readonly back: () => void;
}

/** An open thread: its subject stands at once, its mails a moment later, and a while after that they are drawn once more. */
export const buildThread = (world: GmailWorld, threadId: string, actions: ThreadActions): HTMLElement => {
  const items = new Map<string, MessageItem>();
  const list = el('div', { class: 'nH', role: 'list' });
  const subject = el('h2', { class: 'hP', id: shortId(), tabindex: '-1' }, ...withEmoji(world.thread(threadId)?.subject ?? ''));

  const drawMessages = (): void => {
    const mails = world.thread(threadId)?.mails ?? [];
    for (const [id, item] of items) {
      if (mails.some((mail) => mail.id === id)) continue;
      item.node.remove();
      items.delete(id);
    }
    mails.forEach((mail, index) => {
      if (items.has(mail.id)) return;
      const reply = (one: Mail, area: HTMLElement): void => actions.reply({ threadId, mail: one, mode: 'reply', area });
      const item = buildMessage(world, mail, index < mails.length - UNFOLDED_MESSAGES, { reply });
      items.set(mail.id, item);
      list.append(item.node);
    });
    list.querySelectorAll('.amn').forEach((pills) => pills.remove());
    const last = mails.at(-1);
    const area = last && items.get(last.id)?.area;
    if (last && area) area.before(pills(world, last, (mode) => actions.reply({ threadId, mail: last, mode, area })));
  };

  setTimeout(() => {
    subject.setAttribute('data-legacy-thread-id', threadId);
    subject.setAttribute('data-thread-perm-id', `thread-f:${BigInt(`0x${threadId}`)}`);
    drawMessages();
    world.onChange(drawMessages);
  }, MESSAGES_AFTER_MS);
  setTimeout(() => items.forEach((item) => item.drawAgain()), DRAWN_AGAIN_AFTER_MS);

  const back = el(
    'div',
    { class: 'T-I J-J5-Ji lS T-I-ax7', role: 'button', tabindex: '0', 'aria-label': world.words.back, 'data-tooltip': world.words.back },
    '←',
  );
  onPress(back, actions.back);
  return el(
    'div',
    { class: 'nH', role: 'main' },
    el('div', { class: 'aeH' }, nest(['G-atb', 'iH bzn'], back)),
    nest(
      ['g id', 'nH a98 iY', 'nH if'],
      el('div', { class: 'nH V8djrc byY' }, nest(['nH', 'ha'], subject)),
      nest(['nH aHU', 'nH hx'], list),
    ),
  );
};

const pills = (world: GmailWorld, mail: Mail, reply: (mode: ReplyMode) => void): HTMLElement => {
  const pill = (name: string, label: string, mark: string, action: () => void): HTMLElement => {
    const node = el('span', { class: `ams ${name}`, role: 'link', tabindex: '0', id: shortId() }, `${mark} ${label}`);
    onPress(node, action);
    return node;
  };
  const several = others(world, mail).length > 1;
  return el(
    'div',
    { class: 'amn' },
    pill('bkH', world.words.reply, '↩', () => reply('reply')),
    several ? pill('bkI', world.words.replyAll, '↩↩', () => reply('reply-all')) : null,
    pill('bkG', world.words.forward, '↪', () => reply('forward')),
  );
};

const others = (world: GmailWorld, mail: Mail): readonly Person[] =>
  [mail.from, ...mail.to, ...mail.cc].filter((person) => !world.isOwn(person));
