import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Frame, type Page, type Worker } from 'playwright-core';
import type { Mailbox } from '../practice/mail.ts';
import { practiceGmail } from '../practice/gmail/gmail.ts';
import { servePracticeMail } from '../practice/serve.ts';
import type { PracticeWebmail } from '../practice/webmail.ts';
import { chromiumArgs, chromiumPath } from './browsers.ts';
import { startRefusingProxy } from './proxy.ts';
import { browsersOwnHosts, quietBrowserArgs } from './quiet-browser.ts';

const BUILT_EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const SLOW_MS = 15_000;

export interface LaunchOptions {
  readonly mailbox: Mailbox;
  /** The webmail that shows the mailbox; Gmail unless given. */
  readonly webmail?: PracticeWebmail;
  /** Folder of an unpacked extension; the built one unless given. */
  readonly extension?: string;
  readonly width?: number;
  readonly height?: number;
  readonly headless?: boolean;
  readonly dark?: boolean;
  /** The browser's own language, apart from that of the mailbox. */
  readonly language?: string;
}

/** A tab with the panel in it. */
export interface PanelTab {
  readonly page: Page;
  readonly panel: () => Promise<Frame>;
}

/** A real browser with the built extension, showing the practice mailbox. */
export interface ExtensionRun extends PanelTab {
  readonly context: BrowserContext;
  readonly mailbox: Mailbox;
  readonly webmail: PracticeWebmail;
  readonly extensionId: string;
  /** The panel's page inside `<aftercare-panel>`, loaded whether it is folded or not. */
  readonly panel: () => Promise<Frame>;
  /** The same for another tab of this browser. */
  readonly inTab: (tab: Page) => PanelTab;
  /** The background's service worker; the same handle before and after a stop. */
  readonly worker: () => Promise<Worker>;
  /** Stops the service worker and comes back when the browser says that it has stopped. */
  readonly stopWorker: () => Promise<void>;
  /** Errors on any console, uncaught errors, broken policies: page, panel and worker. */
  readonly problems: () => readonly string[];
  /** Hosts that page, panel or worker asked the network for; the answered mailbox shows as connections opened ahead of time. */
  readonly hostsAsked: () => readonly string[];
  /** Closes the browser and starts it again with all that it has stored. This run is over then. */
  readonly restart: () => Promise<ExtensionRun>;
  readonly close: () => Promise<void>;
}

export const launchExtension = async (options: LaunchOptions): Promise<ExtensionRun> =>
  launchIn(await mkdtemp(join(tmpdir(), 'aftercare-profile-')), options);

/** `profile`: the folder in which the browser keeps what it stores. */
const launchIn = async (profile: string, options: LaunchOptions): Promise<ExtensionRun> => {
  const {
    mailbox,
    webmail = practiceGmail,
    extension = BUILT_EXTENSION,
    width = 1366,
    height = 768,
    headless = true,
    dark = false,
    language = 'en-GB',
  } = options;
  const proxy = await startRefusingProxy();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    // Asked for by argument: the tool's own headless mode has no extensions.
    headless: false,
    args: [
      ...chromiumArgs({ extension, headless }),
      `--proxy-server=${proxy.address}`,
      '--proxy-bypass-list=<-loopback>',
      ...quietBrowserArgs,
      `--window-size=${width},${height}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: headless ? { width, height } : null,
    colorScheme: dark ? 'dark' : 'light',
    locale: language,
  });
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
  context.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));

  await servePracticeMail(context, webmail, mailbox);
  const worker = async (): Promise<Worker> => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: SLOW_MS });
  const extensionId = new URL((await worker()).url()).host;
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(webmail.inbox);
  await webmail.hands.listShown(page);

  const closeBrowser = async (): Promise<void> => {
    // Somebody may have closed the window first; then there is nothing left to close.
    await context.unrouteAll({ behavior: 'ignoreErrors' }).catch(() => undefined);
    await context.close().catch(() => undefined);
    await proxy.close();
  };

  return {
    context,
    page,
    mailbox,
    webmail,
    extensionId,
    panel: () => panelOf(page, extensionId),
    inTab: (tab) => ({ page: tab, panel: () => panelOf(tab, extensionId) }),
    worker,
    stopWorker: () => stopWorkers(context, page),
    problems: () => [...problems],
    hostsAsked: () => proxy.hosts().filter((host) => !browsersOwnHosts.has(host)),
    restart: async () => {
      await closeBrowser();
      return launchIn(profile, options);
    },
    close: async () => {
      await closeBrowser();
      await rm(profile, { recursive: true, force: true });
    },
  };
};

const stopWorkers = async (context: BrowserContext, page: Page): Promise<void> => {
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the service worker did not stop')), SLOW_MS);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length === 0 || versions.some((version) => version.runningStatus !== 'stopped')) return;
      clearTimeout(timer);
      resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
};

const panelOf = async (page: Page, extensionId: string): Promise<Frame> => {
  const deadline = Date.now() + SLOW_MS;
  for (;;) {
    const frame = page.frames().find((candidate) => candidate.url().startsWith(`chrome-extension://${extensionId}/panel.html`));
    if (frame !== undefined) return frame;
    if (Date.now() > deadline) throw new Error('the panel was not loaded');
    await page.waitForTimeout(50);
  }
};
