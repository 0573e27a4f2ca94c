import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { complaintKey } from '#shared/gestures/complaint-key.ts';
import { gestureKey } from '#shared/gestures/key.ts';
import { openMail } from '../../../extension/messaging/host/open-mail.ts';
import { startHost } from '../../../extension/messaging/host/host.ts';
import type { MailRef } from '../../../extension/messaging/protocol/history.ts';
import type { MailLink, MailPlace } from '../../../extension/messaging/protocol/page.ts';
import { mailboxLink } from '../../../extension/webmail/mailbox-link.ts';
import { aComplaint, aCustomer, aPromise, aTouch } from '../../support/builders.ts';
import { store } from '../../support/data-world.ts';
import { fakeTabs, page, panel, say, TAB } from './browser.ts';
import { aWorldWithDana, type HostWorld, MINA } from './page.ts';

const HERE = 'https://mail.google.com/mail/u/1/#all/19a1b2c3d4e5f607';
const OTHER_TAB = TAB + 1;
const SOURCE = { webmail: 'gmail', mailbox: MINA, thread: '19a1b2c3d4e5f607', messageId: null };
const PLACE: MailPlace = { webmail: 'gmail', mailbox: MINA, thread: '19a1b2c3d4e5f607' };
const COMPLAINT: MailRef = { kind: 'complaint', id: 'complaint-1' };

let world: HostWorld;
const opened = vi.fn<(where: string, url: string) => void>();
let isAllowed = true;

beforeEach(async () => {
  fakeTabs();
  opened.mockReset();
  isAllowed = true;
  Object.assign(fakeBrowser.tabs, {
    update: (tabId: number, { url }: { readonly url: string }) => Promise.resolve(opened(`tab ${tabId}`, url)),
    create: ({ url }: { readonly url: string }) => {
      opened('new tab', url);
      return Promise.resolve({ id: 9 });
    },
  });
  Object.assign(fakeBrowser, {
    permissions: {
      getAll: () => Promise.resolve({ origins: ['https://mail.google.com/*'] }),
      contains: () => Promise.resolve(isAllowed),
    },
  });
  world = await aWorldWithDana();
  await store(world, 'complaint', aComplaint({ source: SOURCE }));
});

/** Pages that show the mailbox asked for, by tab. */
const pages =
  (links: Readonly<Record<number, MailLink>>) =>
  (tabId: number, place: MailPlace): Promise<MailLink | null> => {
    expect(place).toEqual(PLACE);
    return Promise.resolve(links[tabId] ?? null);
  };

describe('the mail that something came with', () => {
  it('opens in the rep’s own tab where it shows the mailbox', async () => {
    const ask = pages({ [TAB]: { url: HERE, isWriting: false } });
    expect(await openMail(world.deps, TAB, COMPLAINT, ask)).toEqual({ ok: true, where: 'here' });
    expect(opened.mock.calls).toEqual([[`tab ${TAB}`, HERE]]);
  });

  it.each([
    { name: 'where something is half written there', links: { [TAB]: { url: HERE, isWriting: true } }, url: HERE },
    { name: 'by the link of a tab that shows the mailbox', links: { [OTHER_TAB]: { url: HERE, isWriting: true } }, url: HERE },
    {
      name: 'by the mailbox’s own address where no tab shows it',
      links: {},
      url: `https://mail.google.com/mail/?authuser=${encodeURIComponent(MINA)}#all/19a1b2c3d4e5f607`,
    },
  ])('opens in a tab of its own $name', async ({ links, url }) => {
    expect(await openMail(world.deps, TAB, COMPLAINT, pages(links))).toEqual({ ok: true, where: 'tab' });
    expect(opened.mock.calls).toEqual([['new tab', url]]);
  });

  it('does not open where Aftercare does not work', async () => {
    isAllowed = false;
    const closed = { ok: false, error: { type: 'mailbox-closed', mailbox: MINA } };
    expect(await openMail(world.deps, TAB, COMPLAINT, pages({}))).toEqual(closed);
    expect(opened).not.toHaveBeenCalled();
  });

  it('does not open in a webmail that has no address for a mailbox which no tab shows', async () => {
    await store(world, 'touch', aTouch({ source: { ...SOURCE, webmail: 'outlook', thread: 'AQQkADAw' } }));
    const nobody = (): Promise<null> => Promise.resolve(null);
    const closed = { ok: false, error: { type: 'mailbox-closed', mailbox: MINA } };
    expect(await openMail(world.deps, TAB, { kind: 'touch', id: 'touch-1' }, nobody)).toEqual(closed);
  });

  it.each<{ readonly name: string; readonly source?: typeof SOURCE }>([
    { name: 'what came on another way' },
    { name: 'a mail whose thread is not known', source: { ...SOURCE, thread: '' } },
    { name: 'a mail whose mailbox is not known', source: { ...SOURCE, mailbox: '' } },
  ])('is not there for $name', async ({ source }) => {
    await store(world, 'promise', aPromise(source === undefined ? {} : { source }));
    const none = { ok: false, error: { type: 'no-mail' } };
    expect(await openMail(world.deps, TAB, { kind: 'promise', id: 'promise-1' }, pages({}))).toEqual(none);
    expect(await openMail(world.deps, TAB, { kind: 'promise', id: 'promise-9' }, pages({}))).toEqual(none);
  });
});

describe('the mail of something due', () => {
  const newest = { ...SOURCE, thread: 'newest' };
  const threadOf = async (key: string): Promise<string | undefined> => {
    let asked: string | undefined;
    const ref: MailRef = { kind: 'gesture', customerId: 'customer-1', gestureKey: key };
    await openMail(world.deps, TAB, ref, (_, { thread }) => {
      asked = thread;
      return Promise.resolve({ url: HERE, isWriting: false });
    });
    return asked;
  };

  it('is that of its cause, else the newest there is', async () => {
    await store(world, 'promise', aPromise({ source: { ...SOURCE, thread: 'promised' } }));
    const old = { ...SOURCE, thread: 'old' };
    await store(
      world,
      'touch',
      aTouch({ id: 't1', day: '2026-02-20', source: old }),
      aTouch({ id: 't2', day: '2026-02-25', source: newest }),
    );
    await store(world, 'touch', aTouch({ id: 't3', day: '2026-02-26' }));
    expect(await threadOf(complaintKey('complaint-answer', aComplaint(), aCustomer()))).toBe(SOURCE.thread);
    expect(await threadOf(gestureKey('promise-due', 'customer-1', 'promise-1'))).toBe('promised');
    expect(await threadOf(gestureKey('promise-due', 'customer-1', 'promise-10'))).toBe('newest');
    expect(await threadOf(gestureKey('tier-check-in', 'customer-1', '2026-02-25'))).toBe('newest');
  });

  it('is none where no mail is known', async () => {
    expect(await threadOf(gestureKey('tier-check-in', 'customer-1', '2026-02-25'))).toBeUndefined();
  });
});

describe('asked for by message', () => {
  it('is answered to the panel only; a page that gives no proper link is an error without a word of it', async () => {
    const tabs = fakeTabs();
    startHost({ data: () => Promise.resolve(world.deps) });
    expect(await say(page(), 'openMail', COMPLAINT)).toMatchObject({ err: { message: 'Only the panel may ask' } });
    tabs.answer('mailLink', () => ({ url: 'javascript:SECRET', isWriting: false }));
    expect(await say(panel(), 'openMail', COMPLAINT)).toMatchObject({ err: { message: 'Malformed message: url' } });
    tabs.answer('mailLink', () => ({ url: HERE, isWriting: false }));
    Object.assign(fakeBrowser.tabs, { update: (_: number, { url }: { readonly url: string }) => Promise.resolve(opened('here', url)) });
    expect(await say(panel(), 'openMail', COMPLAINT)).toEqual({ res: { ok: true, where: 'here' } });
    expect(tabs.told.at(-1)).toEqual({ tabId: TAB, frameId: 0, type: 'mailLink', data: PLACE });
  });
});

it('no link is made of what is no thread', () => {
  expect(mailboxLink({ webmail: 'gmail', mailbox: MINA, thread: '../evil' })).toBeNull();
  expect(mailboxLink({ webmail: 'thunder', mailbox: MINA, thread: '19a1b2c3d4e5f607' })).toBeNull();
});
