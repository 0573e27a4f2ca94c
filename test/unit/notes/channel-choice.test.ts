import { describe, expect, it } from 'vitest';
import type { Strength } from '#shared/gestures/rule.ts';
import { channelsFor, firstOffer } from '#shared/notes/channel-choice.ts';
import type { OccasionId } from '#shared/notes/note.ts';

describe('the ways to reach a customer', () => {
  it.each([
    { name: 'all four for a festival', occasion: 'holiday', noCalls: false, channels: ['mail', 'call', 'messenger', 'card'] },
    { name: 'no call to who wants none', occasion: 'holiday', noCalls: true, channels: ['mail', 'messenger', 'card'] },
    { name: 'no card to check in with', occasion: 'check-in', noCalls: false, channels: ['mail', 'call', 'messenger'] },
  ] as const)('$name', ({ occasion, noCalls, channels }) => {
    expect(channelsFor(occasion, { noCalls })).toEqual(channels);
  });
});

describe('the way offered first', () => {
  it.each<{
    name: string;
    strength: Strength;
    occasion?: OccasionId;
    prefers?: readonly string[];
    noCalls?: boolean;
    first: string;
  }>([
    { name: 'a mail where a message is enough', strength: 'message', first: 'mail' },
    { name: '[S0-30] lines to say where a call is due', strength: 'call', first: 'call' },
    { name: 'a mail to who wants no calls', strength: 'call', noCalls: true, first: 'mail' },
    { name: 'a mail where a call is due but there is nothing to say', strength: 'call', occasion: 'thanks-mail', first: 'mail' },
    { name: 'a mail that asks for a visit', strength: 'visit', occasion: 'check-in', first: 'mail' },
    { name: 'the one way they prefer, where a visit would be best', strength: 'visit', prefers: ['messenger'], first: 'messenger' },
    { name: 'the one way they prefer: a message', strength: 'message', prefers: ['messenger'], first: 'messenger' },
    { name: 'the one way they prefer: a card', strength: 'message', prefers: ['card'], first: 'card' },
    { name: 'the one way they prefer: a call', strength: 'message', prefers: ['call'], first: 'call' },
    { name: 'the one way they prefer, over the call of their tier', strength: 'call', prefers: ['messenger'], first: 'messenger' },
    { name: 'mail, where they prefer it to a call', strength: 'call', prefers: ['email'], first: 'mail' },
    { name: 'no call that they are said to prefer and not to want', strength: 'message', prefers: ['call'], noCalls: true, first: 'mail' },
    { name: 'none of two that they prefer', strength: 'message', prefers: ['messenger', 'card'], first: 'mail' },
    { name: 'none of two, mail among them', strength: 'message', prefers: ['email', 'messenger'], first: 'mail' },
    { name: 'none that the occasion has no words for', strength: 'message', occasion: 'check-in', prefers: ['card'], first: 'mail' },
    { name: 'a card for the card of the month', strength: 'message', occasion: 'monthly-card', first: 'card' },
    { name: 'a card for the card of the month, over the call of their tier', strength: 'call', occasion: 'monthly-card', first: 'card' },
    {
      name: 'the one way they prefer, over a card',
      strength: 'message',
      occasion: 'monthly-card',
      prefers: ['messenger'],
      first: 'messenger',
    },
    { name: 'mail, where they prefer it to a card', strength: 'message', occasion: 'monthly-card', prefers: ['email'], first: 'mail' },
    { name: 'none for which no notes are written', strength: 'message', prefers: ['fax'], first: 'mail' },
  ])('is $name', ({ strength, occasion = 'holiday', prefers = [], noCalls = false, first }) => {
    const preferredChannels = Object.fromEntries(prefers.map((channel) => [channel, true]));
    expect(firstOffer({ occasion, strength }, { noCalls, preferredChannels }).channel).toBe(first);
  });

  it('is not one that was unticked', () => {
    const preferredChannels = { messenger: true, card: false };
    expect(firstOffer({ occasion: 'holiday', strength: 'message' }, { preferredChannels })).toEqual({
      occasion: 'holiday',
      channel: 'messenger',
    });
  });

  it.each<{ strength: Strength; occasion: OccasionId; asks: OccasionId }>([
    { strength: 'visit', occasion: 'check-in', asks: 'visit' },
    { strength: 'call', occasion: 'check-in', asks: 'check-in' },
    { strength: 'visit', occasion: 'birthday', asks: 'birthday' },
  ])('[S0-30] a $occasion that is best a $strength is a note of $asks', ({ strength, occasion, asks }) => {
    expect(firstOffer({ occasion, strength }, {}).occasion).toBe(asks);
  });
});
