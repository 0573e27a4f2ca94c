import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTree } from './check-tree.ts';
import { importRules } from './import-rules.ts';
import { wordRules } from './word-rules.ts';

const PLANTS = join(import.meta.dirname, 'plants');
const COMPILER = join(import.meta.dirname, '../../node_modules/@typescript/native/bin/tsc');
const COMPILED = 'shared-compiles-without-dom-and-node';
const rules = [...importRules.map(({ rule }) => rule.name), ...wordRules.map((rule) => rule.name)];

describe('a planted fault', () => {
  it('exists for every rule', () => {
    expect(readdirSync(PLANTS).toSorted()).toEqual([...rules, COMPILED].toSorted());
  });

  it.each(rules)('is found by %s and by no other rule', async (name) => {
    const { violations } = await checkTree(join(PLANTS, name));
    expect(new Set(violations.map((violation) => violation.rule))).toEqual(new Set([name]));
  });

  it('is found in every way of asking for time or chance, and not in a date made of an argument', async () => {
    const { violations } = await checkTree(join(PLANTS, 'shared-takes-time-and-chance-as-arguments'));
    expect(violations.map((violation) => violation.detail)).toEqual([
      'line 1 says new Date()',
      'line 2 says Date.now',
      'line 3 says Math.random',
      'line 4 says Temporal.Now',
    ]);
  });

  it('is found by the compiler where shared code reaches for the page or for Node', () => {
    const { status, stdout } = spawnSync(process.execPath, [COMPILER, '-p', join(PLANTS, COMPILED), '--pretty', 'false'], {
      encoding: 'utf8',
    });
    expect([...stdout.matchAll(/Cannot find name '(\w+)'/g)].map(([, name]) => name)).toEqual([
      'document',
      'process',
      'fetch',
      'setTimeout',
      'crypto',
    ]);
    expect(status).not.toBe(0);
  });
});

it('refuses a tree in which the tools see nothing', async () => {
  await expect(checkTree(join(PLANTS, 'no-cycles', 'shared', 'gestures'))).rejects.toThrow('saw 0 of 0 modules');
});
