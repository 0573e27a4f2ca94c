import { browser } from 'wxt/browser';

/** Opens a link in a tab of its own and gives the tab; null, and nothing is opened, where Aftercare does not work on its host. */
export const openTab = async (url: string): Promise<number | null> => {
  const { protocol, origin } = new URL(url);
  if (protocol !== 'https:' || !(await browser.permissions.contains({ origins: [`${origin}/*`] }))) return null;
  return (await browser.tabs.create({ url })).id ?? null;
};
