import type { IFlattenedRuleSet } from 'dependency-cruiser';

type Pattern = string | string[];
interface From {
  readonly path?: Pattern;
  readonly pathNot?: Pattern;
}
type To = From &
  (
    | { readonly reachable: true }
    | { readonly circular?: true; readonly couldNotResolve?: true; readonly dependencyTypesNot?: 'aliased-subpath-import'[] }
  );

/**
 * Which module may import which. `edges` says what counts as an import: `all` includes types, `values` only what is left at run time.
 * Paths are relative to the root of the tree that is checked.
 */
export interface ImportRule {
  readonly edges: 'all' | 'values';
  readonly rule: NonNullable<IFlattenedRuleSet['forbidden']>[number] & { readonly name: string; readonly from: From };
}

const CONTENT_SCRIPT = '^extension/entrypoints/[^/]+\\.content';
const PANEL = '^extension/(panel|entrypoints/panel)(/|\\.)';
const BROWSER_PLACES = '^extension/(messaging|data|sync|permissions|webmail/frame|entrypoints)/';
const packages = (...names: readonly string[]) => `(^|/)node_modules/(${names.join('|')})/`;

const all = (name: string, from: From, to: To): ImportRule => ({ edges: 'all', rule: { name, severity: 'error', from, to } });
const values = (name: string, from: From, to: To): ImportRule => ({ edges: 'values', rule: { name, severity: 'error', from, to } });

export const importRules: readonly ImportRule[] = [
  all('shared-imports-zod-liquidjs-and-itself', { path: '^shared/' }, { pathNot: ['^shared/', packages('zod', 'liquidjs')] }),
  all(
    'classic-zod-only-in-server-and-sync-protocol',
    { path: '^(extension|shared)/', pathNot: '^shared/sync/' },
    { path: packages('zod'), pathNot: packages('zod/mini', 'zod/v4/mini', 'zod/locales', 'zod/v4/locales') },
  ),
  all('extension-never-imports-server', { path: '^extension/' }, { path: '^server/' }),
  all('server-never-imports-extension', { path: '^server/' }, { path: '^extension/' }),
  all('shared-by-its-alias', { path: '^(extension|server)/' }, { path: '^shared/', dependencyTypesNot: ['aliased-subpath-import'] }),

  all('content-script-reaches-no-data', { path: CONTENT_SCRIPT }, { path: '^extension/data/', reachable: true }),
  all('panel-reaches-no-data', { path: PANEL }, { path: '^extension/data/', reachable: true }),
  values('content-script-takes-only-types-from-shared', { path: CONTENT_SCRIPT }, { path: '^shared/', reachable: true }),
  values(
    'content-script-stays-small',
    { path: CONTENT_SCRIPT },
    { path: packages('react', 'react-dom', '@mantine', 'zod', 'dexie', 'i18next', 'liquidjs'), reachable: true },
  ),
  all('panel-imports-no-adapter', { path: PANEL }, { path: '^extension/webmail/', pathNot: '^extension/webmail/adapter\\.ts$' }),
  values('panel-reaches-no-adapter', { path: PANEL }, { path: '^extension/webmail/', reachable: true }),

  all('dexie-only-in-data', { pathNot: '^extension/data/' }, { path: packages('dexie', 'dexie-react-hooks') }),
  all(
    'browser-packages-in-their-places',
    { path: '^(extension|server|shared)/', pathNot: BROWSER_PLACES },
    { path: packages('wxt', '@wxt-dev/browser', '@wxt-dev/storage', '@webext-core/[^/]+', 'webextension-polyfill') },
  ),

  all('routes-import-no-store', { path: '^server/routes/' }, { path: ['^server/store/', packages('better-sqlite3', 'kysely', 'pg')] }),
  all(
    'services-know-no-http',
    { path: '^server/services/' },
    { path: ['^server/(routes|middleware|app|main)', packages('hono', '@hono/[^/]+')] },
  ),
  all(
    'store-imports-nothing-above',
    { path: '^server/store/' },
    { path: ['^server/(routes|services|middleware|app|main)', packages('hono', '@hono/[^/]+')] },
  ),
  all('sql-only-in-store', { path: '^server/', pathNot: '^server/store/' }, { path: packages('better-sqlite3', 'kysely', 'pg') }),

  all('no-cycles', { path: '^(extension|server|shared)/' }, { circular: true }),
  all('product-never-imports-test', { path: '^(extension|server|shared)/' }, { path: '^test/' }),
  all('every-import-resolves', { path: '^(extension|server|shared)/' }, { couldNotResolve: true }),
];
