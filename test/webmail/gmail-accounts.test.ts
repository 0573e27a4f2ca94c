// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://mail.google.com/mail/u/0/"}
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { gmailAdapter } from '../../extension/webmail/gmail/adapter.ts';
import { showFixture } from './contract.ts';
import { giveLayout } from './support/layout.ts';

const THREAD = '19e20d3a5b6c7d80';
const MAILBOXES = ['/mail/u/0/', '/mail/u/1/', '/mail/u/12/', '/mail/u/0/d/AEoRXRxyz/', '/mail/b/AEoRXRxyz/u/2/'];
const DELEGATED = MAILBOXES.filter((path) => path.includes('AEoR'));

beforeAll(giveLayout);
afterEach(() => history.replaceState(null, '', '/mail/u/0/'));

const ownAddress = (file: string, path: string): string | null => {
  history.replaceState(null, '', path);
  showFixture(gmailAdapter, file);
  return gmailAdapter.read(document).ownAddress;
};

describe.each(MAILBOXES)('links of %s', (path) => {
  it('open the thread there', () => {
    history.replaceState(null, '', `${path}#inbox/FMfcgzQbfxkQKtQm`);
    expect(gmailAdapter.threadLink(document, THREAD)).toBe(`https://mail.google.com${path}#all/${THREAD}`);
  });

  it('open a new mail there, also from a pop-out', () => {
    history.replaceState(null, '', `${path}popout?ver=1&search=inbox`);
    const link = gmailAdapter.composeLink(document, { to: 'ann.bell@northmill.example', subject: 'A & B', paragraphs: ['One', 'Two'] });
    const url = new URL(link?.url ?? '');
    expect([url.origin, url.pathname]).toEqual(['https://mail.google.com', path]);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      view: 'cm',
      fs: '1',
      tf: 'cm',
      to: 'ann.bell@northmill.example',
      su: 'A & B',
      body: 'One\n\nTwo',
    });
    expect(link?.url).not.toContain('+');
  });
});

describe.each(['/mail/', '/mail/h/1abc/', '/chat/u/0/', '/mail/u/x/'])('%s is no mailbox', (path) => {
  it('has no links', () => {
    history.replaceState(null, '', path);
    expect(gmailAdapter.threadLink(document, THREAD)).toBeNull();
    expect(gmailAdapter.composeLink(document, { to: 'ann.bell@northmill.example', subject: '', paragraphs: [] })).toBeNull();
  });
});

describe('a compose link', () => {
  it('leaves the text out where it would be too long', () => {
    const mail = { to: 'ann.bell@northmill.example', subject: 'Thank you', paragraphs: ['감사합니다 '.repeat(80)] };
    const link = gmailAdapter.composeLink(document, mail);
    expect(link?.carriesText).toBe(false);
    expect(new URL(link?.url ?? '').searchParams.get('body')).toBe('');
  });

  it.each(['', 'ann', 'ann@x.example,ben@x.example', 'ann@x.example?cc=ben@x.example'])('is none for "%s"', (to) => {
    expect(gmailAdapter.composeLink(document, { to, subject: '', paragraphs: [] })).toBeNull();
  });
});

describe('the own address', () => {
  it.each(MAILBOXES)('is the same on %s where two places name it', (path) => {
    expect(ownAddress('2026-05-delegated-en', path)).toBe('sales@acme-pumps.example');
  });

  it.each(DELEGATED)('is unknown on %s where only the title names it', (path) => {
    expect(ownAddress('2026-05-own-from-title-en', path)).toBeNull();
  });

  it.each(DELEGATED)('is unknown on %s where the button names the delegate', (path) => {
    expect(ownAddress('2026-05-delegated-button-of-delegate-en', path)).toBeNull();
  });

  it.each(DELEGATED)('is unknown on %s where the title says nothing and the button names somebody', (path) => {
    history.replaceState(null, '', path);
    showFixture(gmailAdapter, '2026-05-delegated-button-of-delegate-en');
    document.title = 'Order 4711';
    expect(gmailAdapter.read(document).ownAddress).toBeNull();
  });

  it.each(['/mail/u/0/', '/mail/u/1/'])('is what the title says on %s, a mailbox of the rep', (path) => {
    expect(ownAddress('2026-05-own-from-title-en', path)).toBe('jane.doe@acme-pumps.example');
  });

  it.each(['dialog', 'menu', 'region'])('is never taken from an open account menu (%s)', (role) => {
    showFixture(gmailAdapter, '2026-05-account-menu-open-en');
    document.querySelector('.gb_Da')?.setAttribute('role', role);
    document.title = '';
    expect(gmailAdapter.read(document).ownAddress).toBe('jane.doe@acme-pumps.example');
    document.querySelector('a.gb_B')?.removeAttribute('aria-label');
    expect(gmailAdapter.read(document).ownAddress).toBeNull();
  });
});
