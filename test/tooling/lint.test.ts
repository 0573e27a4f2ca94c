import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, '.tmp/lint-plant');
const Found = z.object({ diagnostics: z.array(z.object({ code: z.string() })) });

const FAULTS = [
  { rule: 'typescript(no-floating-promises)', code: 'const save = async () => 1;\nsave();\n' },
  { rule: 'typescript(no-misused-promises)', code: 'export const late = [1].filter(async (n) => n > 0);\n' },
  {
    rule: 'typescript(switch-exhaustiveness-check)',
    code: "export const say = (tier: 'A' | 'B') => {\n  switch (tier) {\n    case 'A':\n      return 1;\n  }\n  return 2;\n};\n",
  },
  { rule: 'typescript(no-explicit-any)', code: 'export const all = (value: any) => String(value);\n' },
  { rule: 'typescript(no-non-null-assertion)', code: 'export const first = (list: string[]) => list[0]!;\n' },
  {
    rule: 'typescript(consistent-type-imports)',
    code: "import { Stats } from 'node:fs';\nexport const size = (stats: Stats) => stats.size;\n",
  },
  { rule: 'eslint(no-console)', code: "console.log('a customer');\n" },
  { rule: 'import(no-default-export)', code: 'export default 1;\n' },
  { rule: 'eslint(eqeqeq)', code: 'export const none = (value: unknown) => value == null;\n' },
];

beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true });
  const tsconfig = { extends: '../../tsconfig.strict.json', compilerOptions: { types: ['node'] }, include: ['.'] };
  writeFileSync(join(FOLDER, 'tsconfig.json'), JSON.stringify(tsconfig));
});

afterAll(() => rmSync(FOLDER, { recursive: true }));

it.each(FAULTS)('$rule is on, and has been seen to fail', ({ rule, code }) => {
  const file = join(FOLDER, 'fault.ts');
  writeFileSync(file, code);
  const { stdout } = spawnSync(process.execPath, [join(ROOT, 'node_modules/oxlint/bin/oxlint'), '--no-ignore', '-f', 'json', file], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(Found.parse(JSON.parse(stdout)).diagnostics.map((diagnostic) => diagnostic.code)).toContain(rule);
});
