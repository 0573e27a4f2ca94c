import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gestureRules } from '#shared/gestures/index.ts';

it('lists every rule of the folder, each under the name of its file', () => {
  const files = readdirSync(new URL('../../../shared/gestures/rules/', import.meta.url));
  expect(gestureRules.map((rule) => `${rule.id}.ts`).toSorted()).toEqual(files.toSorted());
});
