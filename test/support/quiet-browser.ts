/** Stands for every address that the browser asks for on its own account. */
const BROWSER_ITSELF = 'browser-itself.example';
/** From there the browser fetches a dictionary once somebody types into a field; no argument and no preference keeps it from that. */
const DICTIONARIES = 'redirector.gvt1.com';
/** Hosts that the browser asks on its own account. */
export const browsersOwnHosts: ReadonlySet<string> = new Set([BROWSER_ITSELF, DICTIONARIES]);
/** Replaces the tool's own list, which also switches off the partitioned storage that a rep's browser has. */
const QUIET_FEATURES = [
  'AutofillServerCommunication',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'PaintHolding',
  'DestroyProfileOnBrowserClose',
  'LensOverlay',
  'MediaRouter',
  'Translate',
];

/** Sends the browser's own requests to an address of their own, so that what an extension asks for can be told apart. */
export const quietBrowserArgs: readonly string[] = [
  `--disable-features=${QUIET_FEATURES.join()}`,
  `--gaia-url=https://${BROWSER_ITSELF}`,
  `--component-updater=url-source=https://${BROWSER_ITSELF}/`,
];
