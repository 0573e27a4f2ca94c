import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { senderOf } from '../../../extension/messaging/host/sender.ts';

const panel = (): string => browser.runtime.getURL('/panel.html');

it('knows the panel by its origin and a page by its top frame; everybody else is a stranger', () => {
  const { id } = browser.runtime;
  const mail = 'https://mail.google.com/mail/u/0/';
  expect([
    senderOf({ id, url: panel(), frameId: 7, tab: { id: 3 } }),
    senderOf({ id, url: panel() }),
    senderOf({ id, url: mail, frameId: 0, tab: { id: 3 } }),
    senderOf({ id, url: mail, frameId: 2, tab: { id: 3 } }),
    senderOf({ id: 'another-extension', url: panel(), frameId: 0, tab: { id: 3 } }),
    senderOf({ id, url: `${mail}#${panel()}`, frameId: 0, tab: { id: 3 } }),
    senderOf({ id, url: mail, frameId: 0 }),
  ]).toEqual([
    { type: 'panel', tabId: 3 },
    { type: 'panel', tabId: null },
    { type: 'page', tabId: 3 },
    { type: 'stranger' },
    { type: 'stranger' },
    { type: 'page', tabId: 3 },
    { type: 'stranger' },
  ]);
});
