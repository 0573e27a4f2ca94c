import { describe, expect, it } from 'vitest';
import { spreadOver } from '#shared/gestures/spread.ts';

describe('spreadOver', () => {
  it.each([
    ['customer-1', 7, 6],
    ['customer-2', 7, 4],
    ['', 1, 0],
  ])('is the same on every device: %s over %d', (id, count, expected) => {
    expect(spreadOver(id, count)).toBe(expected);
  });

  it.each([
    { kind: 'counted', idOf: (index: number) => `customer-${index}` },
    { kind: 'hexadecimal', idOf: (index: number) => (BigInt(index) * 0x9e3779b97f4a7c15f39cc0605cedc835n).toString(16).slice(0, 32) },
    { kind: 'differing only in front', idOf: (index: number) => `${index}@harbour.example` },
  ])('spreads $kind ids evenly over 7, 30 and 184 days', ({ idOf }) => {
    for (const count of [7, 30, 184]) {
      const perDay = Array.from({ length: count }, () => 0);
      const total = count * 200;
      for (let index = 0; index < total; index += 1) {
        const day = spreadOver(idOf(index), count);
        perDay[day] = (perDay[day] ?? 0) + 1;
      }
      expect(perDay).toHaveLength(count);
      expect(Math.min(...perDay)).toBeGreaterThan(140);
      expect(Math.max(...perDay)).toBeLessThan(260);
    }
  });
});
