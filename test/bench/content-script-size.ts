import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { WEBMAILS } from '../../extension/webmail/hosts.ts';
import type { Figure } from './figure.ts';

const LIMIT_BYTES = 20 * 1024;

const gzipped = async (path: string): Promise<number> => gzipSync(await readFile(fileURLToPath(new URL(path, import.meta.url)))).length;

/** The largest content script as it travels, beside the bare one; every webmail has one. */
export const contentScriptSize = async (): Promise<Figure> => ({
  name: 'content-script-gzip',
  value: Math.max(...(await Promise.all(WEBMAILS.map((webmail) => gzipped(`../../.output/chrome-mv3/content-scripts/${webmail}.js`))))),
  unit: 'bytes',
  base: await gzipped('bare/content.js'),
  limit: LIMIT_BYTES,
});
