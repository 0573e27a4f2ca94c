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
  permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
  host_permissions: HOSTS,
  optional_host_permissions: ['https://*/*'],
  content_scripts: [{ matches: HOSTS, js: ['content.js'] }],
  web_accessible_resources: [{ resources: ['panel.html'], matches: ['https://*/*'], use_dynamic_url: true }],
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
  { change: { host_permissions: ['https://*/*'] }, fault: 'asks for the host https://*/*' },
  { change: { optional_host_permissions: ['*://*/*'] }, fault: 'asks for the optional host *://*/*' },
  { change: { optional_host_permissions: ['https://*/*', '<all_urls>'] }, fault: 'asks for the optional host <all_urls>' },
  { change: { optional_permissions: ['tabs'] }, fault: 'asks for the permission tabs' },
  {
    change: { web_accessible_resources: [{ resources: ['panel.html'], matches: ['https://*/*'] }] },
    fault: 'lets any page find out who has the extension',
  },
  {
    change: { web_accessible_resources: [{ resources: ['popup.html'], matches: ['https://*/*'], use_dynamic_url: true }] },
    fault: 'shows pages the file popup.html',
  },
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
