import { expect, it } from 'vitest';
import { manifestFaults } from './manifest-faults.ts';

const HOSTS = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];
const modest = {
  manifest_version: 3,
  default_locale: 'en',
  minimum_chrome_version: '144',
  permissions: ['storage', 'unlimitedStorage', 'alarms'],
  host_permissions: HOSTS,
  content_scripts: [{ matches: HOSTS, js: ['content.js'] }],
  web_accessible_resources: [{ resources: ['panel.html'], matches: HOSTS }],
  icons: { 16: 'icon.png' },
};

it('finds nothing in a modest manifest', () => {
  expect(manifestFaults(modest, () => true)).toEqual([]);
});

it.each([
  { change: { permissions: ['tabs'] }, fault: 'asks for the permission tabs' },
  { change: { optional_permissions: ['history'] }, fault: 'asks for the permission history' },
  { change: { host_permissions: ['<all_urls>'] }, fault: 'asks for the host <all_urls>' },
  { change: { host_permissions: ['https://*.office.com/*'] }, fault: 'asks for the host https://*.office.com/*' },
  { change: { optional_host_permissions: ['https://*/*'] }, fault: 'asks for the host https://*/*' },
  { change: { content_scripts: [{ matches: ['*://*/*'], js: [] }] }, fault: 'asks for the host *://*/*' },
  { change: { default_locale: 'xx' }, fault: 'names a file that is not there: _locales/xx/messages.json' },
  { change: { icons: { 16: 'gone.png' } }, fault: 'names a file that is not there: gone.png' },
  {
    change: { content_security_policy: { extension_pages: "script-src 'self' https://cdn.example" } },
    fault: "loosens the content security policy: script-src 'self' https://cdn.example",
  },
  { change: { externally_connectable: { matches: HOSTS } }, fault: 'lets web pages send messages' },
  { change: { minimum_chrome_version: '120' }, fault: 'names no oldest browser, or collects data' },
  {
    change: {
      browser_specific_settings: { gecko: { strict_min_version: '139.0', data_collection_permissions: { required: ['websiteContent'] } } },
    },
    fault: 'names no oldest browser, or collects data',
  },
])('$fault', ({ change, fault }) => {
  expect(manifestFaults({ ...modest, ...change }, (path) => !/gone|xx/.test(path))).toEqual([fault]);
});

it('refuses what is no manifest', () => {
  expect(manifestFaults({}, () => true)).toEqual([expect.stringContaining('manifest_version')]);
});
