import { browser } from 'wxt/browser';
import { randomHex } from './random-id.ts';

const KEY = 'device-id';
const DIGITS = 13;

/** This device's part of every stamp: 13 hex digits (52 bits), drawn once and kept in the browser's own storage. */
export const deviceId = async (): Promise<string> => {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (typeof stored === 'string' && new RegExp(`^[0-9a-f]{${String(DIGITS)}}$`).test(stored)) return stored;
  const drawn = randomHex(DIGITS);
  await browser.storage.local.set({ [KEY]: drawn });
  return drawn;
};
