import { defineConfig } from 'wxt';
import { MAIL_HOSTS } from './extension/webmail/hosts.ts';

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting'],
    host_permissions: [...MAIL_HOSTS],
    // Asked for one host at a time, when the rep adds a company's own mail address.
    // Alt+Shift with A, B, C, I, P, T, W, X or Z are the browser's own, and a suggestion that is taken is dropped.
    commands: { 'toggle-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_togglePanel__' } },
    optional_host_permissions: ['https://*/*'],
    // The panel must load on added hosts too, whose names nobody knows beforehand. No page can find out by it who has the extension: its address
    // is new in every session, or (Firefox, which draws one per installation anyway) unknown to pages.
    web_accessible_resources: [
      { resources: ['panel.html'], matches: ['https://*/*'], ...(browser === 'firefox' ? {} : { use_dynamic_url: true }) },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'aftercare@aftercare.example',
              strict_min_version: '139.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
});
