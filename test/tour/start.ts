import { practiceGmail } from '../practice/gmail/gmail.ts';
import { customerThreads } from '../practice/customer-threads.ts';
import { createMailbox } from '../practice/mailbox.ts';
import { threadSeeds } from '../practice/threads.ts';
import { webmailKinds } from '../practice/webmails.ts';
import { hasDisplay } from '../support/browsers.ts';
import { launchExtension } from '../support/extension.ts';
import { guide } from './guide.ts';
import { tour } from './tour.ts';

/** `npm start`, or `npm start -- outlook`: the practice mailbox of that webmail with the extension beside it. Without a display the main job is done once, headless, and told line by line. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const headless = !hasDisplay();
const [wanted = practiceGmail.name] = process.argv.slice(2);
const webmail = webmailKinds.find(({ name }) => name === wanted);
if (webmail === undefined)
  throw new Error(`There is no practice mailbox called ${wanted}: try ${webmailKinds.map(({ name }) => name).join(' or ')}.`);
const run = await launchExtension({
  mailbox: createMailbox({ now: Date.now(), seeds: [...customerThreads, ...threadSeeds] }),
  webmail,
  headless,
});

if (headless) {
  try {
    await tour(run, say);
  } finally {
    await run.close();
  }
} else {
  say(guide);
  const closed = new Promise<void>((resolve) => {
    run.page.once('close', () => resolve());
    run.context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  await closed;
  await run.close();
}
