import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { WEBMAILS } from '../../extension/webmail/hosts.ts';
import type { Figure } from './figure.ts';

const LIMIT_BYTES = 20 * 1024;

const gzipped = async (path: string): Promise<number> => gzipSync(await readFile(fileURLToPath(new URL(path, import.meta.url)))).length;

/** The content script of every webmail as it travels, beside the bare one. */
export const contentScriptSizes = (): Promise<readonly Figure[]> =>
  Promise.all(
    WEBMAILS.map(async (webmail): Promise<Figure> => ({
      name: `${webmail}-content-script-gzip`,
      value: await gzipped(`../../.output/chrome-mv3/content-scripts/${webmail}.js`),
      unit: 'bytes',
      base: await gzipped('bare/content.js'),
      limit: LIMIT_BYTES,
    })),
  );
