import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gestureKey, movedKey } from '#shared/gestures/key.ts';

it('names rule, customer and cause', () => {
  expect(gestureKey('tier-check-in', 'c1', '2026-03-02', 0)).toBe('tier-check-in:c1:2026-03-02:0');
});

it('keeps causes apart whose ids hold the separator', () => {
  expect(gestureKey('thank-for-deal', 'a:b', 'c')).toBe('thank-for-deal:a%3Ab:c');
  expect(gestureKey('thank-for-deal', 'a', 'b:c')).toBe('thank-for-deal:a:b%3Ac');
  expect(gestureKey('thank-for-deal', 'a%3Ab', 'c')).toBe('thank-for-deal:a%253Ab:c');
});

it('gives two causes two keys', () => {
  const part = fc.string({ unit: fc.constantFrom('a', ':', '%', '3', 'A') });
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(part, parts, part, parts, (customer, anchor, otherCustomer, otherAnchor) => {
      const same = JSON.stringify([customer, anchor]) === JSON.stringify([otherCustomer, otherAnchor]);
      expect(gestureKey('thank-for-deal', customer, ...anchor) === gestureKey('thank-for-deal', otherCustomer, ...otherAnchor)).toBe(same);
    }),
  );
});

describe('movedKey', () => {
  it.each([
    { name: 'of this customer', from: 'c1', moved: 'tier-check-in:c2:2026-03-02:0' },
    { name: 'of somebody else', from: 'c', moved: 'tier-check-in:c1:2026-03-02:0' },
    { name: 'with the customer’s id in its cause only', from: '2026-03-02', moved: 'tier-check-in:c1:2026-03-02:0' },
  ])('a key $name', ({ from, moved }) => {
    expect(movedKey(gestureKey('tier-check-in', 'c1', '2026-03-02', 0), from, 'c2')).toBe(moved);
  });

  it('gives the key that the other customer’s gesture has', () => {
    const part = fc.string({ unit: fc.constantFrom('a', ':', '%', '3', 'A') });
    fc.assert(
      fc.property(part, part, fc.array(part), (from, to, anchor) => {
        expect(movedKey(gestureKey('thank-for-deal', from, ...anchor), from, to)).toBe(gestureKey('thank-for-deal', to, ...anchor));
      }),
    );
  });
});
