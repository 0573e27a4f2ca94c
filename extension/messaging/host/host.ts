import { browser } from 'wxt/browser';
import { messenger } from '../messenger.ts';
import { afterWrite } from './after-write.ts';
import { answerCommands } from './commands.ts';
import type { Host } from './deps.ts';
import { forgetTab } from './draft-links.ts';
import { ownPage, pageTab, parse } from './listen.ts';
import { answerQuestions } from './questions.ts';
import { createQueue } from './queue.ts';
import { announced, tellReading } from './report.ts';
import * as requests from './requests.ts';
import { onSent } from './sent.ts';
import { lookNow } from './settings-page.ts';
import { listenForShortcut } from './shortcut.ts';
/**
 * Answers every message. Listeners are registered at once, so that a worker that was just started misses nothing. Each message is parsed and
 * answered by who sent it: a page may report and is told what to insert; customer data go to the extension's own pages only.
 */
export const startHost = (host: Host): void => {
  const queue = createQueue();
  messenger.onMessage('opened', async ({ data, sender }) => {
    const tabId = pageTab(sender);
    const report = parse(requests.PageReport, data);
    tellReading(tabId, report);
    return announced(await host.data(), report);
  });
  messenger.onMessage('sent', ({ data, sender }) => {
    const tabId = pageTab(sender);
    const event = parse(requests.SentEvent, data);
    return queue(async () => {
      const deps = await host.data();
      if (await onSent(deps, tabId, event)) await afterWrite(deps);
    });
  });
  messenger.onMessage('written', async ({ sender }) => {
    ownPage(sender);
    await afterWrite(await host.data());
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  messenger.onMessage('look', async ({ sender }) => {
    ownPage(sender);
    return lookNow(await host.data());
  });
  listenForShortcut();
  answerQuestions(host);
  answerCommands(host);
};
