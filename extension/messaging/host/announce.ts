import { browser } from 'wxt/browser';
import { patternOf } from '../../permissions/added-host.ts';
import { addedHosts } from '../../permissions/added-hosts.ts';
import { MAIL_HOSTS } from '../../webmail/hosts.ts';
import { messenger } from '../messenger.ts';

/** Tells every open panel that something was written, by this change where it is one; each asks again. A tab without a panel simply does not answer. */
export const announce = async (changeId: string | null = null): Promise<void> => {
  const added = await addedHosts();
  const tabs = await browser.tabs.query({ url: [...MAIL_HOSTS, ...added.map(patternOf)] });
  const news = changeId === null ? {} : { changeId };
  const ids = tabs.flatMap(({ id }) => id ?? []);
  await Promise.all(ids.map((id) => messenger.sendMessage('changed', news, id).catch(() => undefined)));
};
