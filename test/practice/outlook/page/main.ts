import type { Mailbox } from '../../mail.ts';
import { startMailApp } from './mail-app.ts';
import { startComposeWindow, startReadWindow } from './windows.ts';
import { createOutlookWorld } from './world.ts';

const start = async (): Promise<void> => {
  const mailbox: Mailbox = await (await fetch('/practice/mailbox.json')).json();
  const world = createOutlookWorld(mailbox);
  document.querySelector('#loadingScreen')?.remove();
  const { pathname } = location;
  if (pathname.includes('/deeplink/compose')) startComposeWindow(world);
  else if (pathname.includes('/deeplink/read/')) startReadWindow(world);
  else startMailApp(world);
};

await start();
