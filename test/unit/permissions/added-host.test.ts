import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, patternOf, readHost } from '../../../extension/permissions/added-host.ts';
import { MAIL_HOSTS } from '../../../extension/webmail/hosts.ts';

describe('the host in what the rep typed', () => {
  it.each([
    { typed: 'https://mail.company.example/owa', host: 'mail.company.example' },
    { typed: '  https://Mail.Company.Example/mail/0/inbox?x=1#y ', host: 'mail.company.example' },
    { typed: 'mail.company.example', host: 'mail.company.example' },
    { typed: 'mail.company.example/owa/', host: 'mail.company.example' },
    { typed: 'https://mail.company.example:443/', host: 'mail.company.example' },
    { typed: 'https://메일.회사.example/owa', host: 'xn--h32bq4v.xn--vf4b131b.example' },
    { typed: 'https://mail-2.company.example', host: 'mail-2.company.example' },
  ])('$typed → $host', ({ typed, host }) => {
    expect(readHost(typed)).toEqual({ ok: true, host });
  });

  it.each([
    { typed: '', type: 'empty' },
    { typed: '   ', type: 'empty' },
    { typed: 'http://mail.company.example/', type: 'not-https' },
    { typed: 'ftp://mail.company.example/', type: 'not-https' },
    { typed: 'chrome-extension://mail.company.example/', type: 'not-https' },
    { typed: 'https://', type: 'not-a-host' },
    { typed: 'https://*/*', type: 'not-a-host' },
    { typed: 'https://*.company.example/', type: 'not-a-host' },
    { typed: '*.company.example', type: 'not-a-host' },
    { typed: 'https://mail.*/', type: 'not-a-host' },
    { typed: '<all_urls>', type: 'not-a-host' },
    { typed: 'mail', type: 'not-a-host' },
    { typed: 'localhost', type: 'not-a-host' },
    { typed: 'https://127.0.0.1/owa', type: 'not-a-host' },
    { typed: 'https://0x7f000001/owa', type: 'not-a-host' },
    { typed: 'https://[::1]/owa', type: 'not-a-host' },
    { typed: 'https://mail.company.example:8443/owa', type: 'not-a-host' },
    { typed: 'https://mina@mail.company.example/', type: 'not-a-host' },
    { typed: 'mina@company.example', type: 'not-a-host' },
    { typed: 'my company mail', type: 'not-a-host' },
    { typed: 'mail..example', type: 'not-a-host' },
    { typed: 'mail_1.company.example', type: 'not-a-host' },
    { typed: 'mail.company.example.', type: 'not-a-host' },
  ])('$typed is refused: $type', ({ typed, type }) => {
    expect(readHost(typed)).toEqual({ ok: false, error: { type } });
  });

  it.each(MAIL_HOSTS)('%s is known already', (pattern) => {
    expect([hostOf(pattern), pattern, `https://${hostOf(pattern)}/mail/`].map(readHost)).toEqual(
      Array.from({ length: 3 }, () => ({ ok: false, error: { type: 'known' } })),
    );
  });
});

it('whatever is typed, what is asked for is every page of one host and nothing wider', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.webUrl({ validSchemes: ['https', 'http'] }),
    fc.domain(),
    fc.stringMatching(/^[a-z*.:/@[\]0-9-]{0,40}$/),
  );
  const isOneHost = (text: string): boolean => {
    const read = readHost(text);
    return !read.ok || /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/.test(patternOf(read.host));
  };
  expect(fc.check(fc.property(typed, isOneHost)).counterexample).toBeNull();
});
