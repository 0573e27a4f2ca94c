import type { BrowserContext, Page } from 'playwright-core';

/** The browser's own page of extensions and what it can do there: all of it is what a person sets on that page by hand. */
interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: {
      readonly addHostPermission: (extension: string, pattern: string) => Promise<void>;
      readonly updateExtensionConfiguration: (update: { extensionId: string; hostAccess: string }) => Promise<void>;
    };
  };
}

/**
 * Agrees to a host before it is asked for. The browser's own question cannot be answered from a test; with the rep's consent on record the
 * browser grants what is asked for without putting it.
 */
export const consentTo = (context: BrowserContext, extensionId: string, host: string): Promise<void> =>
  onExtensionsPage(context, (page) =>
    page.evaluate(
      ([id = '', pattern = '']) => (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.addHostPermission(id, pattern),
      [extensionId, `https://${host}/*`],
    ),
  );

/** Lets the extension work on all the hosts of its manifest, or on none of them. */
export const setSiteAccess = (context: BrowserContext, extensionId: string, access: 'all' | 'none'): Promise<void> =>
  onExtensionsPage(context, (page) =>
    page.evaluate(
      ([id = '', hostAccess = '']) =>
        (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess }),
      [extensionId, access === 'all' ? 'ON_ALL_SITES' : 'ON_CLICK'],
    ),
  );

const onExtensionsPage = async (context: BrowserContext, run: (page: Page) => Promise<void>): Promise<void> => {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await run(page);
  await page.close();
};
