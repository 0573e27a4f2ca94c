import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStamp, laterStamp, nextStamp } from '#shared/sync/clock.ts';

const DEVICE = '0123456789abc';
const LAST_MS = 2 ** 48 - 1;
const stampOf = (ms: number, counter: number, device = DEVICE): string =>
  ms.toString(16).padStart(12, '0') + counter.toString(16).padStart(4, '0') + device;

describe('nextStamp', () => {
  it.each([
    { name: 'the first stamp shows the wall clock', now: 1_000, last: null, overwritten: null, expected: stampOf(1_000, 0) },
    { name: 'a later clock starts the counter anew', now: 1_001, last: stampOf(1_000, 7), overwritten: null, expected: stampOf(1_001, 0) },
    { name: 'the same millisecond counts up', now: 1_000, last: stampOf(1_000, 7), overwritten: null, expected: stampOf(1_000, 8) },
    {
      name: 'a clock gone backwards keeps the last time',
      now: 10,
      last: stampOf(1_000, 0),
      overwritten: null,
      expected: stampOf(1_000, 1),
    },
    {
      name: 'the overwritten stamp alone can push it',
      now: 10,
      last: stampOf(1_000, 0),
      overwritten: stampOf(5_000, 2, 'fffffffffffff'),
      expected: stampOf(5_000, 3),
    },
    { name: 'a full counter carries', now: 1_000, last: stampOf(1_000, 0xffff), overwritten: null, expected: stampOf(1_001, 0) },
    { name: 'a fraction of a millisecond is cut off', now: 1_000.9, last: null, overwritten: null, expected: stampOf(1_000, 0) },
    { name: 'a clock before 1970 counts as 1970', now: -5, last: null, overwritten: null, expected: stampOf(0, 0) },
    { name: 'minus infinity counts as 1970', now: -Infinity, last: null, overwritten: null, expected: stampOf(0, 0) },
    { name: 'the last millisecond', now: LAST_MS, last: null, overwritten: null, expected: stampOf(LAST_MS, 0) },
    { name: 'the last stamp of all', now: 0, last: stampOf(LAST_MS, 0xfffe), overwritten: null, expected: stampOf(LAST_MS, 0xffff) },
  ])('$name', ({ now, last, overwritten, expected }) => {
    expect(nextStamp({ now, device: DEVICE, last, overwritten })).toBe(expected);
  });

  it.each([
    { name: 'a clock that is no number', request: { now: Number.NaN }, message: 'The wall clock is not a number.' },
    { name: 'one millisecond too many', request: { now: LAST_MS + 1 }, message: 'The wall clock is beyond 48 bits of milliseconds.' },
    { name: 'an infinite clock', request: { now: Infinity }, message: 'The wall clock is beyond 48 bits of milliseconds.' },
    {
      name: 'after the last stamp',
      request: { last: stampOf(LAST_MS, 0xffff) },
      message: 'No later stamp exists: the clock is at its end.',
    },
    { name: 'a short device', request: { device: '0123' }, message: 'A device id is 13 lower-case hex digits.' },
    { name: 'a device in capitals', request: { device: '0123456789ABC' }, message: 'A device id is 13 lower-case hex digits.' },
    { name: 'a malformed last stamp', request: { last: 'yesterday' }, message: 'A stamp is 29 lower-case hex digits.' },
    { name: 'a malformed overwritten stamp', request: { overwritten: '' }, message: 'A stamp is 29 lower-case hex digits.' },
  ])('refuses $name', ({ request, message }) => {
    expect(() => nextStamp({ now: 1_000, device: DEVICE, last: null, overwritten: null, ...request })).toThrow(new RangeError(message));
  });

  it('is later than clock, last and overwritten, and no later than it must be', () => {
    fc.assert(
      fc.property(anyClock, anyDevice, fc.option(anyStamp), fc.option(anyStamp), (now, device, last, overwritten) => {
        const made = nextStamp({ now, device, last, overwritten });
        expect(isStamp(made)).toBe(true);
        expect(made.slice(16)).toBe(device);
        const floors = [stampOf(now, 0, '0'.repeat(13)), last, overwritten].filter((each) => each !== null);
        for (const floor of floors) expect(made >= floor).toBe(true);
        expect(made === last || made === overwritten).toBe(false);
        const latestTick = BigInt(`0x${(floors.toSorted().at(-1) ?? '').slice(0, 16)}`);
        expect(BigInt(`0x${made.slice(0, 16)}`) - latestTick <= 1n).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });

  it('never repeats and never goes back, whatever two devices with wild clocks do', () => {
    const step = fc.record({ device: fc.constantFrom('0000000000001', 'fffffffffffff'), now: anyClock, overwrites: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const lastOf = new Map<string, string>();
        const made: string[] = [];
        for (const { device, now, overwrites } of steps) {
          const overwritten = overwrites ? (made.at(-1) ?? null) : null;
          const last = lastOf.get(device) ?? null;
          const stamp = nextStamp({ now, device, last, overwritten });
          expect(laterStamp(stamp, last)).toBe(stamp);
          expect(laterStamp(stamp, overwritten)).toBe(stamp);
          lastOf.set(device, stamp);
          made.push(stamp);
        }
        expect(new Set(made).size).toBe(made.length);
      }),
      { numRuns: 10_000 },
    );
  });

  it('compares as text the way its parts compare as numbers', () => {
    const parts = fc.tuple(fc.integer({ min: 0, max: LAST_MS }), fc.integer({ min: 0, max: 0xffff }));
    fc.assert(
      fc.property(parts, parts, ([ms, counter], [otherMs, otherCounter]) => {
        const earlier = ms < otherMs || (ms === otherMs && counter < otherCounter);
        expect(stampOf(ms, counter) < stampOf(otherMs, otherCounter)).toBe(earlier);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('laterStamp', () => {
  it.each([
    { one: null, other: null, expected: null },
    { one: stampOf(1, 0), other: null, expected: stampOf(1, 0) },
    { one: null, other: stampOf(1, 0), expected: stampOf(1, 0) },
    { one: stampOf(1, 1), other: stampOf(1, 0), expected: stampOf(1, 1) },
    { one: stampOf(1, 1), other: stampOf(2, 0), expected: stampOf(2, 0) },
  ])('of $one and $other is $expected', ({ one, other, expected }) => {
    expect(laterStamp(one, other)).toBe(expected);
  });
});

describe('isStamp', () => {
  it.each([
    { value: stampOf(1, 1), expected: true },
    { value: stampOf(1, 1).toUpperCase(), expected: false },
    { value: `${stampOf(1, 1)}0`, expected: false },
    { value: `${stampOf(1, 1)}\n`, expected: false },
    { value: 12, expected: false },
    { value: undefined, expected: false },
  ])('$value → $expected', ({ value, expected }) => {
    expect(isStamp(value)).toBe(expected);
  });
});

const anyDevice = fc.bigInt({ min: 0n, max: 2n ** 52n - 1n }).map((number) => number.toString(16).padStart(13, '0'));
const anyClock = fc.oneof(fc.integer({ min: 0, max: LAST_MS }), fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_009 }));
const anyStamp = fc
  .tuple(anyClock, fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constant(0xffff)), anyDevice)
  .filter(([ms]) => ms < LAST_MS)
  .map(([ms, counter, device]) => stampOf(ms, counter, device));
