import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Day } from '#shared/schema/fields.ts';

describe('Day', () => {
  it.each([
    ['2026-02-28', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-02-31', false],
    ['2026-2-3', false],
    ['2026-02-28T00:00', false],
    ['tomorrow', false],
    [20260228, false],
  ])('%j: %j', (value, expected) => {
    expect(z.safeParse(Day, value).success).toBe(expected);
  });
});
