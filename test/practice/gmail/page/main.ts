import type { Mailbox } from '../../mail.ts';
import { controlsOf } from '../../page/controls.ts';
import { createDesk, type Desk } from './compose/desk.ts';
import { listenForKeys } from './keys.ts';
import { createRouter, type Router } from './router.ts';
import { buildShell } from './shell.ts';
import { buildToasts } from './toast.ts';
import { createGmailWorld } from './world.ts';

const start = async (): Promise<void> => {
  const mailbox: Mailbox = await (await fetch('/practice/mailbox.json')).json();
  const world = createGmailWorld(mailbox);
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
  window.practice = controlsOf(world, { open: router.openThread, inbox: () => router.go('#inbox') });
};

await start();
