import { describe, expect, it } from 'vitest';
import { people } from '../practice/people.ts';
import { theOpenBox } from '../practice/webmail.ts';
import { webmailKinds } from '../practice/webmails.ts';
import { meet, startSession } from './session.ts';

interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches?: readonly string[] }[];
  readonly content_security_policy?: { readonly extension_pages?: string };
}

const HOSTS = [
  'https://mail.google.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
];

describe('nobody else', () => {
  it.each(webmailKinds)('is contacted while the main job is done in $name; the proxy would have seen it', async (webmail) => {
    const session = await startSession({ webmail });
    const { run, panel, hands } = session;
    await meet(session, 'dana-order', people.dana.email);
    await panel.recordDeal('twelve pumps');
    await panel.thank();
    const box = await theOpenBox(hands, run.page);
    await expect.poll(() => hands.typedText(box)).toMatch(/thank/i);
    await run.stopWorker();
    await panel.frame.evaluate(() => location.reload());
    await panel.shows(people.dana.email, 'known');
    expect(run.hostsAsked().filter((host) => host !== run.webmail.host)).toEqual([]);
  });

  it('may be contacted, by the manifest: mail hosts, others only when the rep adds them, no code from elsewhere', async () => {
    const { run } = await startSession();
    const worker = await run.worker();
    const manifest: Manifest = await worker.evaluate('chrome.runtime.getManifest()');
    expect(manifest.permissions?.toSorted()).toEqual(['alarms', 'scripting', 'storage', 'unlimitedStorage']);
    expect(manifest.host_permissions?.toSorted()).toEqual(HOSTS);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.content_scripts?.flatMap(({ matches }) => matches).toSorted()).toEqual(HOSTS);
    expect(manifest.content_security_policy?.extension_pages ?? '').not.toMatch(/https?:|unsafe|blob:|data:/);
  });
});
