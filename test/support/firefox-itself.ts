import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';

/** What a rep does in Firefox's own windows, outside of any page. */
export interface FirefoxItself {
  /** Takes a host away from the extension, as the page of add-ons does. */
  readonly revoke: (host: string) => Promise<void>;
  /** Opens a page of the extension in a tab: the browser lets no test see into the panel under the toolbar icon. */
  readonly openExtensionPage: (path: string) => Promise<ExtensionPage>;
  /** Answers the question that the browser puts about a permission; false as long as it puts none. */
  readonly answer: (answer: 'allow' | 'deny') => Promise<boolean>;
}

export interface ExtensionPage {
  /** The value of an expression, as text. */
  readonly read: (expression: string) => Promise<string>;
  /** A real click into the middle of the first element of this selector. */
  readonly click: (selector: string) => Promise<void>;
  /** Real keys into what has the focus. */
  readonly type: (text: string) => Promise<void>;
}

/** The id of the manifest. */
const EXTENSION = 'aftercare@aftercare.example';
/** Firefox draws an address for every installation; this one is known beforehand. */
const ADDRESS = '5b6f0b9e-5c0b-4c8e-9c5c-2f8f3f0e7a11';

export const FIREFOX_PREFS = { 'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: ADDRESS }) };
/** Without it a test reaches pages only, not the browser's own windows. */
export const FIREFOX_ARGS = ['--remote-allow-system-access'];

const Contexts = z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) });
const Evaluated = z.object({ result: z.object({ value: z.optional(z.unknown()) }) });
const Point = z.object({ x: z.number(), y: z.number() });

export const firefoxItself = async (browser: Browser): Promise<FirefoxItself> => {
  const send = senderOf(browser);
  const contexts = async (scope: object = {}) => Contexts.parse(await send('browsingContext.getTree', scope)).contexts;
  const evaluate = async (context: string, expression: string): Promise<unknown> =>
    Evaluated.parse(await send('script.evaluate', { expression, target: { context }, awaitPromise: true })).result.value;
  const [window] = await contexts({ 'moz:scope': 'chrome' });
  if (window === undefined) throw new Error('Firefox has no window');
  const inWindow = (body: string): Promise<unknown> => evaluate(window.context, `(async () => { ${body} })()`);

  const extensionPage = (context: string): ExtensionPage => ({
    read: async (expression) => String(await evaluate(context, expression)),
    click: async (selector) => {
      const { x, y } = Point.parse(JSON.parse(String(await evaluate(context, middleOf(selector)))));
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    type: async (text) => {
      const actions = Array.from(text).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
  });

  return {
    revoke: async (host) => {
      await inWindow(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${EXTENSION}');
        await ExtensionPermissions.remove(extension.id, { origins: ['https://${host}/*'], permissions: [] }, extension);
      `);
    },
    openExtensionPage: async (path) => {
      const url = `moz-extension://${ADDRESS}/${path}`;
      await inWindow(`gBrowser.selectedTab = gBrowser.addTrustedTab('${url}')`);
      for (;;) {
        const found = (await contexts()).find((each) => each.url === url);
        if (found !== undefined) return extensionPage(found.context);
      }
    },
    answer: async (answer) =>
      (await inWindow(`
        const question = PopupNotifications.panel.firstElementChild;
        if (PopupNotifications.panel.state !== 'open' || question === null) return false;
        question.${answer === 'allow' ? 'button' : 'secondaryButton'}.click();
        return true;
      `)) === true,
  };
};

const middleOf = (selector: string): string => `(() => {
  const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
  return JSON.stringify({ x: Math.round(x + width / 2), y: Math.round(y + height / 2) });
})()`;

type Send = (method: string, params: object) => Promise<unknown>;

interface Connected {
  readonly connection: { readonly send: (method: string, params: object) => Promise<{ readonly result: unknown }> };
}

/** The tool's own connection to Firefox; it has no public way to the commands that are needed here. */
const senderOf = (browser: Browser): Send => {
  if (!isConnected(browser)) throw new Error('The tool keeps its connection elsewhere');
  return async (method, params) => (await browser.connection.send(method, params)).result;
};

const isConnected = (browser: object): browser is Connected => 'connection' in browser;
