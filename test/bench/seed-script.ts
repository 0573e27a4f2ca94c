import type { Frame } from 'playwright-core';
import type { SeedOptions } from '../support/seed.ts';
import { bundled } from './bundled.ts';

/** Fills the extension's own database from a page of the extension, as the product's own code would lay it out. */
export const seedExtension = async (frame: Frame, options: SeedOptions): Promise<void> => {
  await frame.evaluate(await bundled('../support/seed.ts', 'aftercareSeed'));
  await frame.evaluate(
    (wanted) => (globalThis as unknown as { aftercareSeed: { seed: (options: unknown) => Promise<void> } }).aftercareSeed.seed(wanted),
    options,
  );
};

/** The bare extension's rows: the same people and as many contacts, in two stores with an index each. */
export const seedBare = (
  frame: Frame,
  people: readonly { readonly email: string; readonly name: string }[],
  touches: number,
): Promise<void> =>
  frame.evaluate(
    async ({ rows, count }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('bare', 1);
        request.addEventListener('upgradeneeded', () => {
          const customers = request.result.createObjectStore('customer', { keyPath: 'id' });
          customers.createIndex('email', 'email');
          customers.createIndex('name', 'name');
          customers.createIndex('due', 'due');
          request.result.createObjectStore('touch', { keyPath: 'id' }).createIndex('customerId', 'customerId');
        });
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('The bare database cannot be opened')));
      });
      const CHUNK = 10_000;
      const dueOf = (index: number): string => `2026-03-${String(1 + (index % 28)).padStart(2, '0')}`;
      const put = (store: string, from: number, rowAt: (index: number) => unknown, end: number): Promise<void> =>
        new Promise((resolve, reject) => {
          const transaction = db.transaction(store, 'readwrite');
          for (let index = from; index < end; index += 1) transaction.objectStore(store).put(rowAt(index));
          transaction.addEventListener('complete', () => resolve());
          transaction.addEventListener('error', () => reject(new Error('The bare database cannot be filled')));
        });
      for (let from = 0; from < rows.length; from += CHUNK) {
        await put('customer', from, (index) => ({ id: index, due: dueOf(index), ...rows[index] }), Math.min(rows.length, from + CHUNK));
      }
      for (let from = 0; from < count; from += CHUNK) {
        const rowAt = (index: number): unknown => ({
          id: index,
          customerId: index % rows.length,
          subject: 'Order',
          at: '2026-03-02T09:00:00.000Z',
        });
        await put('touch', from, rowAt, Math.min(count, from + CHUNK));
      }
      db.close();
    },
    { rows: people, count: touches },
  );
