import * as z from 'zod/mini';

const Manifest = z.object({
  manifest_version: z.literal(3),
  default_locale: z.string(),
  permissions: z.array(z.string()),
  optional_permissions: z._default(z.array(z.string()), []),
  host_permissions: z.array(z.string()),
  optional_host_permissions: z._default(z.array(z.string()), []),
  content_scripts: z.array(z.object({ matches: z.array(z.string()), js: z.array(z.string()) })),
  web_accessible_resources: z._default(
    z.array(z.object({ resources: z.array(z.string()), matches: z.array(z.string()), use_dynamic_url: z.optional(z.boolean()) })),
    [],
  ),
  icons: z._default(z.record(z.string(), z.string()), {}),
  content_security_policy: z.optional(z.record(z.string(), z.string())),
  externally_connectable: z.optional(z.unknown()),
  minimum_chrome_version: z.optional(z.string()),
  browser_specific_settings: z.optional(
    z.object({
      gecko: z.object({ strict_min_version: z.string(), data_collection_permissions: z.object({ required: z.array(z.string()) }) }),
    }),
  ),
});

const MAIL_HOSTS = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];
const PERMISSIONS = ['alarms', 'scripting', 'storage', 'unlimitedStorage'];
/** Only to be asked for one host at a time, when the rep adds a company's own address. */
const ADDED_HOSTS = ['https://*/*'];
const PANEL = 'panel.html';

/** What a built manifest asks for beyond what the README explains; `exists` tells whether a file is part of the build. */
export function manifestFaults(built: unknown, exists: (path: string) => boolean): string[] {
  const parsed = Manifest.safeParse(built);
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  const manifest = parsed.data;
  const hosts = [...manifest.host_permissions, ...manifest.content_scripts.flatMap((script) => script.matches)];
  const resources = manifest.web_accessible_resources;
  const files = [
    ...manifest.content_scripts.flatMap((script) => script.js),
    ...resources.flatMap((resource) => resource.resources),
    ...Object.values(manifest.icons),
    `_locales/${manifest.default_locale}/messages.json`,
  ];
  return [
    ...beyond('permission', [...manifest.permissions, ...manifest.optional_permissions], PERMISSIONS),
    ...beyond('host', hosts, MAIL_HOSTS),
    ...beyond('optional host', manifest.optional_host_permissions, ADDED_HOSTS),
    ...resources.flatMap((resource) => resource.resources.filter((name) => name !== PANEL)).map((name) => `shows pages the file ${name}`),
    ...(hidesFromPages(manifest) ? [] : ['lets any page find out who has the extension']),
    ...files.filter((file) => !exists(file)).map((file) => `names a file that is not there: ${file}`),
    ...Object.values(manifest.content_security_policy ?? {})
      .filter((policy) => /https?:|unsafe|wasm/.test(policy))
      .map((policy) => `loosens the content security policy: ${policy}`),
    ...(manifest.externally_connectable === undefined ? [] : ['lets web pages send messages']),
    ...(asksNothingOfUsers(manifest) ? [] : ['names no oldest browser, or collects data']),
  ];
}

const beyond = (kind: string, asked: readonly string[], allowed: readonly string[]): string[] =>
  asked.filter((name) => !allowed.includes(name)).map((name) => `asks for the ${kind} ${name}`);

/** The panel may load anywhere, but under an address that no page can know: new in every session, or (Firefox) drawn per installation. */
function hidesFromPages(manifest: z.infer<typeof Manifest>): boolean {
  if (manifest.browser_specific_settings?.gecko !== undefined) return true;
  return manifest.web_accessible_resources.every(({ use_dynamic_url }) => use_dynamic_url === true);
}

function asksNothingOfUsers(manifest: z.infer<typeof Manifest>): boolean {
  const gecko = manifest.browser_specific_settings?.gecko;
  if (gecko === undefined) return manifest.minimum_chrome_version === '144';
  return gecko.strict_min_version === '139.0' && gecko.data_collection_permissions.required.join() === 'none';
}
