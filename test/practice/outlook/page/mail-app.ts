import type { Mail, MailThread } from '../../mail.ts';
import { addresseesOf, type ReplyMode } from '../../page/addressees.ts';
import { controlsOf } from '../../page/controls.ts';
import { el } from '../../page/el.ts';
import { fill } from '../../page/fill.ts';
import { conversationId, inAddress, messageId } from '../ids.ts';
import type { Box } from './compose/box.ts';
import { createDesk, type Desk } from './compose/desk.ts';
import { buildConversation, type Conversation } from './conversation.ts';
import { listenForKeys } from './keys.ts';
import { buildList } from './list-view.ts';
import { buildShell } from './shell.ts';
import type { OutlookWorld } from './world.ts';

const PANE_FOLLOWS_MS = 35;
const ADDRESS_FOLLOWS_MS = 20;

/**
 * The main window. A click marks the row at once, then the pane follows, then the address; nothing tells of the new address. New mail is
 * written in the pane, in the place of what was open.
 */
export const startMailApp = (world: OutlookWorld): void => {
  const { mailbox, words } = world;
  const base = /^\/mail\/(?:\d+\/)?/.exec(location.pathname)?.[0] ?? '/mail/';
  let turn = 0;
  let open: { readonly thread: MailThread; readonly view: Conversation } | null = null;
  document.title = fill(words.title, { name: mailbox.own.name });
  const goTo = (path: string): void => history.pushState(null, '', `${base}${path}`);
  const openWindow = (path: string): void => void window.open(`${base}${path}`, '_blank', 'popup,width=900,height=700');

  const showEmpty = (): void => {
    open = null;
    shell.pane.replaceChildren(el('div', { class: 'emptyPane' }, words.empty));
  };
  const inbox = (): void => {
    turn += 1;
    showEmpty();
    goTo('inbox');
  };
  const show = (thread: MailThread): void => {
    const view = buildConversation(world, thread.id, reply);
    open = { thread, view };
    shell.pane.replaceChildren(view.node);
    world.markRead(thread.id);
  };
  const openThread = (thread: MailThread): void => {
    turn += 1;
    const mine = turn;
    list.select(thread.id);
    if (open?.thread.id === thread.id) return;
    setTimeout(() => {
      if (mine !== turn) return;
      show(thread);
      setTimeout(() => mine === turn && goTo(`inbox/id/${encodeURIComponent(inAddress(conversationId(thread.id)))}`), ADDRESS_FOLLOWS_MS);
    }, PANE_FOLLOWS_MS);
  };
  const reply = (mail: Mail, mode: ReplyMode): void => {
    if (open === null) return;
    const { thread, view } = open;
    const box = desk.box({
      threadId: mode === 'forward' ? null : thread.id,
      answers: mail,
      addressees: addresseesOf(world, { mail, mode }),
      subject: `${mode === 'forward' ? 'Fw' : 'Re'}: ${thread.subject}`,
    });
    view.node.querySelector('.inline')?.remove();
    view.addBox(mail, el('div', { class: 'inline' }, box.node));
    box.focus();
  };
  const compose = (): void => {
    turn += 1;
    open = null;
    const box = desk.box({});
    shell.pane.replaceChildren(el('div', { 'data-app-section': 'MailReadCompose' }, box.node));
    goTo(`compose/${encodeURIComponent(messageId(String(Date.now())))}`);
    box.focus();
  };
  const takeAway = (box: Box): void => {
    const inline = box.node.closest('.inline');
    if (inline !== null) inline.remove();
    else inbox();
  };

  const desk: Desk = createDesk(world, { takeAway, openWindow });
  const shell = buildShell(world, { compose, inbox });
  const list = buildList(world, shell.list, {
    open: openThread,
    openWindow: (thread) => openWindow(`deeplink/read/${encodeURIComponent(messageId(thread.mails.at(-1)?.id ?? ''))}`),
  });
  const route = (): void => {
    turn += 1;
    const named = decodeURIComponent(/\/id\/([^/?#]+)/.exec(location.pathname)?.[1] ?? '');
    const thread = world.threads().find(({ id }) => inAddress(conversationId(id)) === named);
    if (thread === undefined) return showEmpty();
    list.select(thread.id);
    show(thread);
  };
  window.addEventListener('popstate', route);
  route();
  listenForKeys({
    n: compose,
    r: () => {
      const newest = open === null ? undefined : world.thread(open.thread.id)?.mails.at(-1);
      if (newest !== undefined) reply(newest, 'reply');
    },
  });
  window.practice = controlsOf(world, {
    open: (id) => {
      const thread = world.thread(id);
      if (thread !== undefined) openThread(thread);
    },
    inbox,
  });
};
