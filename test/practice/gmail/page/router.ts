import type { MailThread } from '../../mail.ts';
import { buildList, type ListKind } from './list-view.ts';
import type { Shell } from './shell.ts';
import { buildThread, type ThreadActions } from './thread-view.ts';
import type { GmailWorld } from './world.ts';

const KEPT_THREADS = 4;
/** A thread stands in the address by its token or by its legacy id. */
const isThread = (part: string): boolean => /^(FMfcgz[A-Za-z]{20,}|[0-9a-f]{16})$/.test(part);

export interface Router {
  readonly go: (hash: string) => void;
  readonly openThread: (id: string) => void;
}

/** Shows the view of the address; the last few threads stay in the page, hidden, as the real one leaves them. */
export const createRouter = (world: GmailWorld, shell: Shell, threadActions: Pick<ThreadActions, 'reply'>): Router => {
  const lists = new Map<ListKind, HTMLElement>();
  const threads = new Map<string, HTMLElement>();

  const go = (hash: string): void => {
    if (location.hash !== hash) location.hash = hash;
  };
  const openThread = (id: string): void => {
    const thread = world.thread(id);
    if (thread !== undefined) go(`#inbox/${thread.token}`);
  };

  const listView = (kind: ListKind): HTMLElement => {
    const known = lists.get(kind) ?? buildList(world, kind, (thread) => go(`#${kind}/${thread.token}`));
    lists.set(kind, known);
    return known;
  };
  const threadView = (thread: MailThread, list: string): HTMLElement => {
    const known = threads.get(thread.id) ?? buildThread(world, thread.id, { ...threadActions, back: () => go(`#${list}`) });
    threads.delete(thread.id);
    threads.set(thread.id, known);
    for (const [id, view] of [...threads].slice(0, -KEPT_THREADS)) {
      threads.delete(id);
      view.remove();
    }
    return known;
  };

  const show = (view: HTMLElement, title: string): void => {
    if (view.parentElement !== shell.views) shell.views.append(view);
    for (const other of shell.views.children) {
      if (other instanceof HTMLElement) other.style.display = other === view ? '' : 'none';
    }
    document.title = `${title} - ${world.mailbox.own.email} - Gmail`;
  };

  const route = (): void => {
    const [path = ''] = location.hash.slice(1).split('?');
    const [list = 'inbox', ...rest] = path.split('/');
    const token = rest.at(-1) ?? '';
    const thread = isThread(token) ? world.threads().find((candidate) => candidate.token === token || candidate.id === token) : undefined;
    if (thread === undefined) {
      const kind = list === 'sent' ? 'sent' : 'inbox';
      const unread = world.threads().filter((candidate) => world.isUnread(candidate.id)).length;
      const name = kind === 'sent' ? world.words.sent : world.words.inbox;
      return show(listView(kind), kind === 'inbox' && unread > 0 ? `${name} (${unread})` : name);
    }
    show(threadView(thread, list), thread.subject);
    world.markRead(thread.id);
  };

  window.addEventListener('hashchange', route);
  route();
  return { go, openThread };
};
