import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOfMessage, isLegacyId, legacyFromPermanent } from '../../extension/webmail/gmail/ids.ts';
import { isMachineMail } from '../../extension/webmail/dom/machine-mail.ts';

describe('legacy ids', () => {
  it.each([
    ['19e20d3a5b6c7d80', true],
    ['fb1234567890abc', true],
    ['19E20D3A5B6C7D80', false],
    ['19e20d3a5b6c7d8', true],
    ['19e20d3a5b6c7d', false],
    ['19e20d3a5b6c7d801', false],
    ['undefined', false],
    ['FMfcgzQbfxkQKtQm', false],
    ['', false],
  ])('%s → %s', (text, expected) => {
    expect(isLegacyId(text)).toBe(expected);
  });

  it.each([
    ['thread-f:1775568780109575075', '18a41665ecb473a3'],
    ['#thread-f:1775568780109575075', '18a41665ecb473a3'],
    ['#msg-f:1775568780109575075', '18a41665ecb473a3'],
    ['#msg-a:r7673660351152959857', null],
    ['thread-a:r-7681922771531347793', null],
    ['undefined', null],
    ['thread-f:', null],
    ['x thread-f:12', null],
    [null, null],
  ])('permanent %s → %s', (text, expected) => {
    expect(legacyFromPermanent(text)).toBe(expected);
  });

  it('a permanent id is the legacy one in decimal', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 56n, max: 2n ** 63n }), (id) => {
        expect(legacyFromPermanent(`msg-f:${id}`)).toBe(id.toString(16));
      }),
    );
  });
});

describe('the moment in a message id', () => {
  it.each([
    { name: 'a message of August 2023', id: '18a41665ecb473a3', at: '2023-08-29T13:05:42.603Z' },
    { name: 'a message of December 2019', id: '16f43e3f2a1b2c3e', at: '2019-12-26T20:26:49.889Z' },
    { name: 'the first day of Gmail', id: 'fba35d6c00fffff', at: '2004-04-01T00:00:00.000Z' },
    { name: 'one millisecond before it', id: 'fba35d6bff0000f', at: null },
    { name: 'a far future', id: 'ffffffffffffffff', at: null },
    { name: 'no id', id: 'undefined', at: null },
  ])('$name → $at', ({ id, at }) => {
    expect(instantOfMessage(id)).toBe(at);
  });

  it('is what the id was made from', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2005, 0), max: Date.UTC(2099, 0) }), fc.integer({ min: 0, max: 0xfffff }), (ms, random) => {
        const id = ms.toString(16) + random.toString(16).padStart(5, '0');
        expect(instantOfMessage(id)).toBe(new Date(ms).toISOString());
      }),
    );
  });
});

describe('machine mail', () => {
  it.each([
    'no-reply@parcel.example',
    'noreply@parcel.example',
    'no_reply@parcel.example',
    'do-not-reply@bank.example',
    'donotreply@bank.example',
    'drive-shares-noreply@docs.example',
    'noreply+x1@shop.example',
    'mailer-daemon@mail.example',
    'postmaster@mail.example',
    'notifications@tracker.example',
    'notification+a1b2@social.example',
    'newsletter@weekly.example',
    'calendar-notification@calendar.example',
    'pumps-bounces@lists.example',
    'pumps-bounces+jane.doe=acme-pumps.example@lists.example',
    'pumps-owner@lists.example',
    'microsoftexchange329e71ec88ae4615bbc36ab6ce41109e@northmill.example',
    'ne-pas-repondre@colis.example',
    'noresponder@banco.example',
  ])('%s is a machine', (address) => {
    expect(isMachineMail(address, null)).toBe(true);
  });

  it.each([
    'ann.bell@northmill.example',
    'info@northmill.example',
    'sales@northmill.example',
    'support@northmill.example',
    'noah.reply@northmill.example',
    'nora@northmill.example',
    'bouncer@club.example',
    'postmann@club.example',
    'calendar@school.example',
    'alerta.gomez@northmill.example',
    'x@no-reply.example',
    'pump-requests@northmill.example',
    'owner@northmill.example',
    'microsoftexchange@northmill.example',
    'responder@northmill.example',
  ])('%s is not', (address) => {
    expect(isMachineMail(address, null)).toBe(false);
  });

  it.each([
    { subject: 'Automatic reply: Order 4711', machine: true },
    { subject: 'AUTOMATIC REPLY: Order 4711', machine: true },
    { subject: '자동 회신: 견적 문의', machine: true },
    { subject: '自动答复：报价', machine: true },
    { subject: '自動回覆: 報價', machine: true },
    { subject: '自動応答: 見積もり', machine: true },
    { subject: 'Automatische Antwort: Auftrag 4711', machine: true },
    { subject: 'Réponse automatique : Commande 4711', machine: true },
    { subject: 'תשובה אוטומטית: הזמנה 4711', machine: true },
    { subject: 'رد تلقائي: الطلب 4711', machine: true },
    { subject: 'הזמנה: סקירה @ יום ב׳ 1 ביוני 2026', machine: true },
    { subject: '邀请：项目评审 @ 2026年6月1日 周一 10:00', machine: true },
    { subject: 'הזמנה: 4711', machine: false },
    { subject: '邀请：新品发布会', machine: false },
    { subject: 'Automatische Antworten sind kaputt', machine: false },
    { subject: 'Invitation: Pump review @ Tue 12 May 2026 10am', machine: true },
    { subject: 'Accepted: Pump review @ Tue 12 May 2026 10am', machine: true },
    { subject: 'Invitation: our summer party', machine: false },
    { subject: 'Accepted: your offer of last week', machine: false },
    { subject: 'Re: Automatic reply: Order 4711', machine: false },
    { subject: 'Automatic replies are broken', machine: false },
    { subject: 'Order 4711', machine: false },
  ])('a thread that begins "$subject": $machine', ({ subject, machine }) => {
    expect(isMachineMail('ann.bell@northmill.example', subject)).toBe(machine);
  });

  it('says no without an address', () => {
    expect(isMachineMail(null, null)).toBe(false);
  });
});
