import type { Mailbox, MailThread, Person } from '../mail.ts';
import { createDesk, type Desk } from './compose/desk.ts';
import { listenForKeys } from './keys.ts';
import { createRouter, type Router } from './router.ts';
import { buildShell } from './shell.ts';
import { buildToasts } from './toast.ts';
import { createWorld } from './world.ts';

/** What tests may do to the mailbox from outside; it lives in the page's own world, where an extension does not look. */
export interface PracticeControls {
  readonly threads: () => readonly MailThread[];
  readonly open: (threadId: string) => void;
  readonly inbox: () => void;
  readonly deliver: (mail: {
    readonly from: Person;
    readonly subject: string;
    readonly paragraphs: readonly string[];
    readonly threadId?: string;
    readonly cc?: readonly Person[];
  }) => MailThread;
}

declare global {
  interface Window {
    practice?: PracticeControls;
  }
}

const start = async (): Promise<void> => {
  const mailbox: Mailbox = await (await fetch('/practice/mailbox.json')).json();
  const world = createWorld(mailbox);
  const parts: { desk?: Desk; router?: Router } = {};
  const shell = buildShell(world, { compose: () => parts.desk?.compose(), go: (hash) => parts.router?.go(hash) });
  const desk = createDesk(world, shell, buildToasts(world.words), { openThread: (id) => parts.router?.openThread(id) });
  parts.desk = desk;
  const router = createRouter(world, shell, { reply: desk.reply });
  parts.router = router;
  document.querySelector('#loading')?.remove();

  const openedIndex = (): number => world.threads().findIndex((thread) => location.hash.includes(thread.token));
  listenForKeys({
    compose: () => desk.compose(),
    reply: () => [...document.querySelectorAll<HTMLElement>('.ams.bkH')].find((pill) => pill.offsetParent !== null)?.click(),
    back: () => router.go('#inbox'),
    step: (by) => {
      const next = world.threads()[openedIndex() + by];
      if (openedIndex() >= 0 && next) router.openThread(next.id);
    },
  });
  window.practice = {
    threads: world.threads,
    open: router.openThread,
    inbox: () => router.go('#inbox'),
    deliver: ({ from, subject, paragraphs, threadId, cc }) =>
      world.deliver({ from, subject, paragraphs, threadId: threadId ?? null, to: [mailbox.own], cc: cc ?? [] }),
  };
};

await start();
