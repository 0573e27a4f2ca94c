import { expect, it } from 'vitest';

it.skip('plans', () => {
  expect(1).toBe(2);
});
