import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { browserSteps, verifySteps } from './steps.ts';

const steps = [...verifySteps, ...browserSteps];
const scripts = Object.keys(
  z.parse(
    z.object({ scripts: z.record(z.string(), z.string()) }),
    JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')),
  ).scripts,
);
const NO_CHECKS = ['ensure', 'start', 'test', 'verify', 'format', 'bench', 'gestures', 'notes', 'server', 'week', 'year', 'book'];

it('runs every script that checks something, once', () => {
  expect([...steps.map((step) => step.script), ...NO_CHECKS].toSorted()).toEqual(scripts.toSorted());
});

it('needs only what ran before', () => {
  const names = steps.map((step) => step.name);
  const late = steps.filter((step, index) => step.needs !== undefined && !names.slice(0, index).includes(step.needs));
  expect(late).toEqual([]);
});
