import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { WebmailAdapter } from '../../../extension/webmail/adapter.ts';
import type { AdapterFixture } from '../contract.ts';
import { giveLayout } from '../support/layout.ts';
import type { Breakage } from './breakage.ts';
import { selectorsIn } from './known-selectors.ts';
import { type Outcome, outcomesOf } from './outcomes.ts';
import { isOf, tableOf, unaligned } from './table.ts';

const LONGEST_RUN_MS = 300_000;

export interface Mutations {
  readonly webmail: string;
  readonly adapter: WebmailAdapter;
  readonly fixtures: readonly AdapterFixture[];
  readonly breakages: readonly Breakage[];
  /** Selectors that the adapter has and that are not to be broken. */
  readonly notBroken: readonly string[];
}

/** Breaks the fixture pages of a webmail thing by thing: what an adapter says then may be less, never wrong. Runs in jsdom. */
export const registerMutations = ({ webmail, adapter, fixtures, breakages, notBroken }: Mutations): void => {
  let outcomes: readonly Outcome[] = [];

  beforeAll(() => {
    giveLayout();
    outcomes = outcomesOf(adapter, fixtures, breakages);
  }, LONGEST_RUN_MS);

  describe(`${webmail} with one thing broken`, () => {
    it('never names a wrong person, own address, thread or recipient', () => {
      const wrong = outcomes.filter(({ result }) => result === 'WRONG');
      expect(wrong.map(({ file, targets, extent, wrong: said }) => ({ file, targets, extent, said }))).toEqual([]);
    });

    it('is told apart from the whole page for every capability', () => {
      const hurt = new Set(outcomes.flatMap(({ result, capability }) => (result === 'same' ? [] : [capability])));
      expect([...hurt].toSorted()).toEqual([...new Set(breakages.map(({ capability }) => capability))].toSorted());
    });

    it('has everything that is to be broken in some page', () => {
      expect(breakages.filter((breakage) => !outcomes.some(isOf(breakage)))).toEqual([]);
    });

    it('breaks everything that the adapter finds things by', () => {
      const listed = [...breakages.flatMap(({ targets }) => targets), ...notBroken];
      const isListed = (selector: string): boolean => {
        const [, attribute] = /^\[([\w-]+)\]$/u.exec(selector) ?? [];
        return listed.includes(selector) || (attribute !== undefined && listed.some((target) => target.startsWith(`[${attribute}`)));
      };
      const selectors = selectorsIn(adapter.id);
      expect(selectors.length).toBeGreaterThan(40);
      expect(selectors.filter((selector) => !isListed(selector))).toEqual([]);
    });

    it('is in the table as it was found', () => {
      const file = join(import.meta.dirname, `${adapter.id}-table.md`);
      const table = tableOf(webmail, breakages, outcomes);
      if (process.env['UPDATE_TABLE'] === '1') writeFileSync(file, table);
      expect(unaligned(table)).toBe(unaligned(readFileSync(file, 'utf8')));
    });
  });
};
