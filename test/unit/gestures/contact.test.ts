import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsAsContact, lastContactDay } from '#shared/gestures/contact.ts';
import type { Channel, Touch } from '#shared/schema/touch.ts';
import { aTouch } from '../../support/builders.ts';

/** For each channel the exact combinations `position/outcome` of a touch from us that count; `-` is absent. */
const counting: Readonly<Record<Channel, readonly string[]>> = {
  email: ['to/-', 'to/reached'],
  call: ['-/reached', 'to/reached'],
  sms: ['-/-', '-/reached', 'to/-', 'to/reached'],
  messenger: ['-/-', '-/reached', 'to/-', 'to/reached'],
  visit: ['-/-', '-/reached', 'to/-', 'to/reached'],
  meeting: ['-/-', '-/reached', 'to/-', 'to/reached'],
  letter: ['-/-', '-/reached', 'to/-', 'to/reached'],
  card: ['-/-', '-/reached', 'to/-', 'to/reached'],
  fax: ['-/-', '-/reached', 'to/-', 'to/reached'],
  flowers: ['-/-', '-/reached', 'to/-', 'to/reached'],
  gift: ['-/-', '-/reached', 'to/-', 'to/reached'],
  event: ['-/-', '-/reached', 'to/-', 'to/reached'],
  document: [],
  note: [],
};

const channels = [...Object.keys(counting), 'telepathy', 'constructor', ''];
const directions = ['out', 'in', 'sideways'];
const positions = ['-', 'to', 'cc', 'from', 'bcc'];
const outcomes = ['-', 'reached', 'not-reached', 'voicemail'];

const touchWith = (channel: string, direction: string, position: string, outcome: string): Touch => {
  const { position: _, ...touch } = aTouch({ channel, direction });
  return { ...touch, ...(position === '-' ? {} : { position }), ...(outcome === '-' ? {} : { outcome }) };
};

describe('countsAsContact', () => {
  describe.each(channels)('%s', (channel) => {
    it.each(directions)('%s: counts for exactly the listed combinations', (direction) => {
      const found = positions.flatMap((position) =>
        outcomes
          .filter((outcome) => countsAsContact(touchWith(channel, direction, position, outcome)))
          .map((outcome) => `${position}/${outcome}`),
      );
      const expected = direction === 'out' && Object.hasOwn(counting, channel) ? counting[channel as Channel] : [];
      expect(found.toSorted()).toEqual(expected.toSorted());
    });
  });

  it.each([
    { name: 'a mail to the customer', touch: aTouch(), expected: true },
    { name: 'a mail they were copied on', touch: aTouch({ position: 'cc' }), expected: false },
    { name: 'a mail from them', touch: aTouch({ direction: 'in', position: 'from' }), expected: false },
    { name: '[S3-13] a call nobody answered', touch: touchWith('call', 'out', '-', 'not-reached'), expected: false },
    { name: '[S0-06] a call that was answered', touch: touchWith('call', 'out', '-', 'reached'), expected: true },
    { name: 'a call with no word of its outcome', touch: touchWith('call', 'out', '-', '-'), expected: false },
    { name: '[S0-06] a visit', touch: touchWith('visit', 'out', '-', '-'), expected: true },
    { name: 'a visit that found nobody', touch: touchWith('visit', 'out', '-', 'not-reached'), expected: false },
    { name: '[S4-21] flowers', touch: touchWith('flowers', 'out', '-', '-'), expected: true },
    { name: '[S4-26] product news', touch: touchWith('document', 'out', '-', '-'), expected: false },
  ])('$name: $expected', ({ touch, expected }) => {
    expect(countsAsContact(touch)).toBe(expected);
  });
});

describe('lastContactDay', () => {
  it('is null without a touch that counts', () => {
    expect(lastContactDay([])).toBeNull();
    expect(lastContactDay([aTouch({ direction: 'in', position: 'from' }), aTouch({ position: 'cc' })])).toBeNull();
  });

  it('is the newest day that counts, in whatever order the touches come', () => {
    const touches = [
      aTouch({ day: '2026-02-10' }),
      aTouch({ day: '2026-02-20' }),
      aTouch({ day: '2026-02-15' }),
      aTouch({ day: '2026-03-01', direction: 'in', position: 'from' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(touches, { minLength: touches.length }), (shuffled) => {
        expect(lastContactDay(shuffled)).toBe('2026-02-20');
      }),
    );
  });
});
