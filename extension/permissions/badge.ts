import { browser } from 'wxt/browser';

const WARNING = '#8f3d09';

/** The toolbar icon says that something is missing, in a mark and in words. */
export const showBadge = async (isMissing: boolean): Promise<void> => {
  await browser.action.setBadgeBackgroundColor({ color: WARNING });
  await browser.action.setBadgeText({ text: isMissing ? '!' : '' });
  await browser.action.setTitle({ title: browser.i18n.getMessage(isMissing ? 'notAllowed' : 'name') });
};
