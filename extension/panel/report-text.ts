import type { PageDescription } from '../messaging/protocol/page.ts';
import type { Capability } from '../webmail/adapter.ts';

interface Surroundings {
  readonly missing: readonly Capability[];
  readonly version: string;
  readonly browser: string;
}

/** The anonymised report as plain text, in English whatever the panel speaks: it is read by whoever mends the reading. */
export const reportText = (
  { webmail, address, health, structure }: PageDescription,
  { missing, version, browser }: Surroundings,
): string => {
  const lines = health.map(({ capability, answeredBy }) => `  ${capability}: ${answeredBy ?? 'missed'}`);
  return [
    `Aftercare ${version}`,
    `Browser: ${browser}`,
    `Webmail: ${webmail}`,
    `Address: ${address}`,
    `Needed and missing: ${missing.length === 0 ? 'nothing' : missing.join(', ')}`,
    'Read by:',
    ...lines,
    'Structure:',
    structure,
  ].join('\n');
};
