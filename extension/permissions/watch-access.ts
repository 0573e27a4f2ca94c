import { browser } from 'wxt/browser';
import { createQueue } from '../messaging/host/queue.ts';
import { allowedHosts, missingHosts } from './access.ts';
import { ADDED_HOSTS_KEY } from './added-hosts.ts';
import { showBadge } from './badge.ts';
import { startInOpenTabs } from './open-tabs.ts';
import { readAccess } from './read-access.ts';
import { registerOn } from './registration.ts';
import { tellWorkingHosts, workingHosts } from './working-hosts.ts';

/**
 * Keeps everything in step with what the browser allows, whoever changed it: the popup, which may be closed by the browser's own question, or
 * the browser's page of extensions. Listeners are registered at once, and every start of the background looks again.
 */
export const watchAccess = (): void => {
  const queue = createQueue();
  const look = (): void => void queue(followAccess);
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  browser.storage.local.onChanged.addListener((changes) => {
    if (ADDED_HOSTS_KEY in changes) look();
  });
  // Without a listener the background is not woken when the browser starts, and the badge would be missing.
  browser.runtime.onStartup.addListener(look);
  look();
};

const followAccess = async (): Promise<void> => {
  const access = await readAccess();
  await registerOn(allowedHosts(access.added));
  await showBadge({ isMissing: missingHosts(access).length > 0 });
  const before = await workingHosts();
  const after = [...allowedHosts(access.mail), ...allowedHosts(access.added)];
  if (before?.join() === after.join()) return;
  await tellWorkingHosts(after);
  if (before !== null) await startInOpenTabs(after.filter((host) => !before.includes(host)));
};
