// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://outlook.live.com/mail/0/inbox"}
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { outlookAdapter } from '../../extension/webmail/outlook/adapter.ts';
import { findComposeElements, subjectFieldOf } from '../../extension/webmail/outlook/compose-elements.ts';
import { composeLink, threadLink } from '../../extension/webmail/outlook/links.ts';
import { registerAdapterContract, showFixture } from './contract.ts';
import { OUTLOOK_FIXTURES } from './outlook-fixtures.ts';

const THREAD = 'AAQkAGMyZDJlNTY4LTQ3MTE_NDg5-LTk2AAQAK9x1Zb3tGdLk8c2a7F_q4E=';
const OTHER_THREAD = 'AAQkADAwATNiZmYAZC1iNWIwLTc3YTQtMDACLTAwCgAQAOther0therTherOther=';
const ITEM = 'AAMkADAwATNiZmYAZC1iNWIwLTc3YTQtMDACLTAwCgBGAAAAAAD';

afterEach(() => history.replaceState(null, '', '/mail/0/inbox'));

registerAdapterContract(outlookAdapter, OUTLOOK_FIXTURES);

it('every fixture page has its expected facts', () => {
  const files = readdirSync(join(import.meta.dirname, 'fixtures', 'outlook')).map((name) => name.replace(/\.html$/u, ''));
  expect(OUTLOOK_FIXTURES.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
});

describe('the thread and the address bar', () => {
  const threadAt = (file: string, path: string): string | null => {
    showFixture(outlookAdapter, file);
    history.replaceState(null, '', path);
    const facts = outlookAdapter.read(document);
    return facts.type === 'conversation' ? facts.thread : null;
  };

  it.each([
    { name: 'both name it', file: '2026-10-conversation-en', path: `/mail/0/inbox/id/${encodeURIComponent(THREAD)}`, thread: THREAD },
    { name: 'the path names a single mail', file: '2026-10-conversation-en', path: `/mail/inbox/id/${ITEM}`, thread: THREAD },
    { name: 'they differ', file: '2026-10-conversation-en', path: `/mail/inbox/id/${encodeURIComponent(OTHER_THREAD)}`, thread: '' },
    {
      name: 'the row shows another subject',
      file: '2026-08-row-of-another-conversation-en',
      path: `/mail/inbox/id/${encodeURIComponent(THREAD)}`,
      thread: '',
    },
    { name: 'no list', file: '2026-07-deeplink-read-en', path: `/mail/id/${encodeURIComponent(THREAD)}`, thread: THREAD },
    { name: 'no list, a single mail', file: '2026-07-deeplink-read-en', path: `/mail/deeplink/read/${ITEM}?ispopout=0`, thread: '' },
    { name: 'a broken path', file: '2026-07-deeplink-read-en', path: '/mail/id/%E0%A4%A', thread: '' },
  ])('$name', ({ file, path, thread }) => {
    expect(threadAt(file, path)).toBe(thread);
  });

  it('a window of its own without any pane is read by its address', () => {
    const showBare = (path: string): string => {
      showFixture(outlookAdapter, '2026-07-deeplink-read-en');
      document.querySelector('#ItemReadingPaneContainer')?.removeAttribute('id');
      history.replaceState(null, '', path);
      return outlookAdapter.read(document).type;
    };
    expect(showBare(`/mail/deeplink/read/${ITEM}`)).toBe('conversation');
    expect(showBare('/mail/inbox')).toBe('none');
  });
});

describe('other parts of the same hosts', () => {
  const at = (path: string, file: string): { readonly type: string; readonly boxes: number } => {
    showFixture(outlookAdapter, file);
    history.replaceState(null, '', path);
    return { type: outlookAdapter.read(document).type, boxes: outlookAdapter.composeBoxes(document).length };
  };

  it.each(['/calendar/view/week', '/calendar/0/deeplink/compose', '/people/', '/people/0/', '/todo/', '/mailbox/', '/'])(
    '%s: nothing is open, and nothing is a mail being written',
    (path) => {
      expect(at(path, '2026-10-compose-inline-en')).toEqual({ type: 'none', boxes: 0 });
    },
  );

  it.each(['/mail/options/general', '/mail/0/options/mail/layout'])('%s lies over the mail: nothing is open, the draft stays', (path) => {
    expect(at(path, '2026-10-compose-inline-en')).toEqual({ type: 'none', boxes: 1 });
  });

  it.each(['/mail', '/mail/', '/mail/0/inbox', '/mail/inbox/rp', '/mail/sentitems', '/owa/'])('%s is mail', (path) => {
    expect(at(path, '2026-10-compose-inline-en')).toEqual({ type: 'conversation', boxes: 1 });
  });
});

describe('marks of drafts', () => {
  const sendersWith = (change: (mark: HTMLElement, card: HTMLElement) => void): readonly (string | null)[] | string => {
    showFixture(outlookAdapter, '2026-10-draft-in-thread-zh');
    const mark = document.querySelector<HTMLElement>('.Ds3Rq');
    const card = mark?.closest<HTMLElement>('.GjFKx');
    if (mark === null || card === null || card === undefined) throw new Error('no draft');
    change(mark, card);
    const facts = outlookAdapter.read(document);
    return facts.type === 'conversation' ? facts.messages.map(({ from }) => from?.name ?? null) : facts.type;
  };

  it.each(['[Draft]', '[초안]', '[임시 보관]', '[草稿]', '[טיוטה]'])('%s is no mail', (word) => {
    expect(sendersWith((mark) => mark.replaceChildren(word))).toEqual(['王伟', '李娜', '王伟']);
  });

  it.each([
    { name: 'in other words', change: (mark: HTMLElement) => mark.replaceChildren('[草稿] 合同') },
    { name: 'below the date', change: (mark: HTMLElement, card: HTMLElement) => card.append(mark) },
    { name: 'hidden', change: (mark: HTMLElement) => void (mark.style.display = 'none') },
    {
      name: 'in the name of the sender',
      change: (mark: HTMLElement, card: HTMLElement) => card.querySelector('[role="button"]')?.append(mark),
    },
  ])('$name it says nothing', ({ change }) => {
    expect(sendersWith(change)).toHaveLength(4);
  });
});

describe('a box in a window of its own', () => {
  const ownAt = (path: string): string | null => {
    history.replaceState(null, '', path);
    return outlookAdapter.read(document).ownAddress;
  };

  it.each(['/mail/deeplink/compose?mailtouri=mailto%3Aann%40x.example', '/mail/0/deeplink/compose', '/mail/compose/AAMkADAwATNiZmYAZC1i'])(
    '%s: its "From" names the mailbox',
    (path) => {
      showFixture(outlookAdapter, '2026-10-compose-window-ko');
      expect(ownAt(path)).toBe('jisu.han@haneul.example');
    },
  );

  it('null where it shows no "From"', () => {
    showFixture(outlookAdapter, '2026-10-compose-window-ko');
    document.querySelector('[id$="_FROM"]')?.remove();
    expect(ownAt('/mail/deeplink/compose')).toBeNull();
  });

  it('another "From" than the mailbox: none of both', () => {
    showFixture(outlookAdapter, '2026-10-compose-with-from-en');
    document.querySelector('[id$="a141_FROM"]')?.setAttribute('aria-label', 'From: sales@acme-pumps.example');
    expect([ownAt('/mail/compose/AAMkADAwATNiZmYAZC1i'), ownAt('/mail/0/inbox')]).toEqual([null, 'jane.doe@acme-pumps.example']);
  });

  it('is found by its frame where the Send button is not', () => {
    showFixture(outlookAdapter, '2026-10-compose-window-ko');
    document.querySelector('[role="toolbar"]')?.remove();
    expect(outlookAdapter.composeBoxes(document).map(({ recipients }) => recipients?.map(({ email }) => email))).toEqual([
      ['minsu.kim@hanbit.example'],
    ]);
  });

  it('takes a subject in a field inside another element', () => {
    showFixture(outlookAdapter, '2026-10-compose-window-ko');
    const [found] = findComposeElements(document);
    expect(found === undefined ? null : subjectFieldOf(found.region)?.value).toBe('견적 안내');
  });
});

describe('dates of a conversation', () => {
  const orderOf = (dates: readonly string[], language = 'en'): readonly (string | null)[] | string => {
    showFixture(outlookAdapter, '2026-10-order-unknown-en');
    document.documentElement.lang = language;
    const shown = document.querySelectorAll('[data-testid="SentReceivedSavedTime"]');
    dates.forEach((date, index) => {
      const element = shown[index];
      if (element !== undefined) element.textContent = date;
    });
    const facts = outlookAdapter.read(document);
    return facts.type === 'conversation' ? facts.messages.map(({ from }) => from?.name ?? null) : facts.type;
  };
  const AS_SHOWN = ['Ben Stone', 'Ann Bell'];
  const TURNED = ['Ann Bell', 'Ben Stone'];

  it.each([
    { dates: ['Wed 5/13/2026 11:02 AM', 'Thu 5/14/2026 9:02 AM'], order: AS_SHOWN },
    { dates: ['Thu 5/14/2026 9:02 AM', 'Wed 5/13/2026 11:02 AM'], order: TURNED },
    { dates: ['13/05/2026 11:02', '14/05/2026 9:02'], order: AS_SHOWN },
    { dates: ['05/04/2026', '04/05/2026'], order: 'unreadable' },
    { dates: ['04/05/2026', '05/05/2026'], order: AS_SHOWN },
    { dates: ['2026-05-14 (목) 오전 9:02', '2026-05-13 (수) 오후 4:30'], order: TURNED },
    { dates: ['2026年5月13日 9:02', '2026年5月14日 9:02'], order: AS_SHOWN },
    { dates: ['\u200F13/05/2026\u200F 11:02', '\u200F12/05/2026\u200F 11:02'], order: TURNED },
    { dates: ['5/13/2026 9:02 AM', '5/13/2026 11:02 AM'], order: AS_SHOWN },
    { dates: ['5/13/2026 11:02 AM', '5/13/2026 1:02 PM'], order: AS_SHOWN },
    { dates: ['5/13/2026 1:02 PM', '5/13/2026 12:30 PM'], order: TURNED },
    { dates: ['5/4/2026 11:02 AM', '5/4/2026 1:02 PM'], order: AS_SHOWN },
    { dates: ['5/4/2026 12:30 PM', '5/4/2026 1:02 PM'], order: AS_SHOWN },
    { dates: ['Wed 5/13/2026 13:25', 'Wed 5/13/2026 11:02'], order: TURNED },
    { dates: ['5/13/2026 9:02 AM', '5/13/2026 9:02 AM'], order: 'unreadable' },
    { dates: ['5/13/2026 9:02 AM', '11:02 AM'], order: 'unreadable' },
    { dates: ['', ''], order: 'unreadable' },
  ])('$dates', ({ dates, order }) => {
    expect(orderOf(dates)).toEqual(order);
  });

  it.each([
    { name: 'weekdays tell day from month', dates: ['Fri 4/10/2026 9:02 AM', 'Mon 5/4/2026 9:02 AM'], order: AS_SHOWN },
    { name: 'weekdays in full', dates: ['Monday, 5/4/2026 9:02 AM', 'Friday, 4/10/2026 9:02 AM'], order: TURNED },
    { name: 'weekdays of the other order', dates: ['Sun 4/10/2026 9:02', 'Sun 5/4/2026 9:02'], order: TURNED },
    { name: 'weekdays that fit no order', dates: ['Sat 4/10/2026 9:02 AM', 'Sat 5/4/2026 9:02 AM'], order: 'unreadable' },
    { name: 'a weekday on one date only', dates: ['Fri 4/10/2026 9:02 AM', '5/4/2026 9:02 AM'], order: 'unreadable' },
    { name: 'weekdays of another language', language: 'ko', dates: ['Fri 4/10/2026 9:02', 'Mon 5/4/2026 9:02'], order: 'unreadable' },
    { name: 'weekdays of no language', language: 'no language', dates: ['Fri 4/10/2026 9:02', 'Mon 5/4/2026 9:02'], order: 'unreadable' },
    { name: 'Hebrew weekdays', language: 'he', dates: ['יום ו 10/04/2026 9:02', 'יום ב 04/05/2026 9:02'], order: AS_SHOWN },
    { name: 'names of months', dates: ['Thursday, October 29, 2026 at 9:02 PM', 'Sunday, 1 November 2026 9:02'], order: AS_SHOWN },
    { name: 'short names of months', dates: ['1 Nov 2026 9:02', 'Oct 29, 2026 9:02'], order: TURNED },
    { name: 'a time before the name of a month', dates: ['9:14 Oct 9, 2026', '9:02 Oct 11, 2026'], order: 'unreadable' },
    {
      name: 'names of months on a page of another language',
      language: 'fi',
      dates: ['10 maalis 2026', '9 marras 2026'],
      order: 'unreadable',
    },
    {
      name: 'morning and evening in Korean',
      language: 'ko',
      dates: ['2026-05-13 (수) 오후 1:02', '2026-05-13 (수) 오전 11:02'],
      order: TURNED,
    },
    { name: 'noon in Korean', language: 'ko', dates: ['2026-05-13 (수) 오후 12:30', '2026-05-13 (수) 오후 1:02'], order: AS_SHOWN },
    { name: 'midnight', dates: ['5/13/2026 1:02 AM', '5/13/2026 12:30 AM'], order: TURNED },
    { name: 'noon by a clock of a whole day', language: 'zh-CN', dates: ['2026/5/13 周三 11:02', '2026/5/13 周三 12:30'], order: AS_SHOWN },
    { name: 'noon in Chinese', language: 'zh-CN', dates: ['2026/5/13 周三 下午12:30', '2026/5/13 周三 上午 11:02'], order: TURNED },
    { name: 'noon in words nobody knows', language: 'xx', dates: ['13/5/2026 kl 12:30', '13/5/2026 kl 11:02'], order: 'unreadable' },
    { name: 'times in words nobody knows', language: 'xx', dates: ['13/5/2026 kl 9:30', '13/5/2026 kl 11:02'], order: AS_SHOWN },
    { name: 'times in different words', language: 'xx', dates: ['13/5/2026 fm 9:30', '13/5/2026 em 1:02'], order: 'unreadable' },
    { name: 'one time with morning and one without', dates: ['5/13/2026 9:02 AM', '5/13/2026 11:02'], order: 'unreadable' },
  ])('$name: $dates', ({ dates, language, order }) => {
    expect(orderOf(dates, language)).toEqual(order);
  });
});

describe('how the date of a mail is written', () => {
  const writtenWith = (html: string, attributes: Readonly<Record<string, string>>): unknown => {
    showFixture(outlookAdapter, '2026-10-conversation-en');
    const date = document.querySelector('[data-testid="SentReceivedSavedTime"]');
    if (date !== null) date.innerHTML = html;
    for (const [name, value] of Object.entries(attributes)) date?.setAttribute(name, value);
    const facts = outlookAdapter.read(document);
    return facts.type === 'conversation' ? facts.messages.map(({ at, written }) => ({ at, written })) : facts.type;
  };

  it.each([
    { name: 'its text', html: 'Tue 5/12/2026 9:02 AM', attributes: {}, written: 'Tue 5/12/2026 9:02 AM' },
    {
      name: 'its title too',
      html: 'Tue 9:02 AM',
      attributes: { title: 'Tuesday, May 12, 2026' },
      written: 'Tue 9:02 AM\nTuesday, May 12, 2026',
    },
    { name: 'its label too', html: '9:02', attributes: { 'aria-label': 'Tue\n 9:02 AM' }, written: '9:02\nTue 9:02 AM' },
    { name: 'what differs too', html: 'Tue 9:02', attributes: { title: 'Wed 9:02' }, written: 'Tue 9:02\nWed 9:02' },
    { name: 'what says the same once', html: '<i>Tue 9:02</i>', attributes: { title: 'Tue 9:02' }, written: 'Tue 9:02' },
    { name: 'the title of a part', html: '<i title="5/12/2026">Tue</i>', attributes: {}, written: 'Tue\n5/12/2026' },
    { name: 'nothing', html: '', attributes: {}, written: '' },
  ])('$name', ({ html, attributes, written }) => {
    expect(writtenWith(html, attributes)).toEqual([{ at: null, written }]);
  });
});

describe('selection', () => {
  const select = (start: string, end: string): void => {
    const range = document.createRange();
    const [from, to] = [document.querySelector(start), document.querySelector(end)];
    if (from === null || to === null) throw new Error('nothing to select');
    range.setStart(from, 0);
    range.setEnd(to, to.childNodes.length);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  };

  it('gives words inside one mail with its id', () => {
    showFixture(outlookAdapter, '2026-10-conversation-en');
    select('[role=document] .rps_6972', '[role=document] .rps_6972');
    expect(outlookAdapter.selection(document)).toEqual({ text: 'Can you deliver on Monday?', messageId: 'wAH0HSIHwAA' });
  });

  it.each([
    { name: 'the subject', start: '[id$=_SUBJECT]', end: '[id$=_SUBJECT]' },
    { name: 'from a name into a text', start: '[id$=_FROM]', end: '[role=document]' },
  ])('$name: none', ({ start, end }) => {
    showFixture(outlookAdapter, '2026-10-conversation-en');
    select(start, end);
    expect(outlookAdapter.selection(document)).toBeNull();
  });
});

describe('addresses of links', () => {
  /** A tab on one of Outlook's hosts. */
  const on = (host: string): Document => {
    const { hostname } = new URL(`https://${host}/`);
    return { location: { host, hostname, pathname: '/mail/inbox' } } as Document;
  };

  it.each([
    { host: 'outlook.live.com', goes: 'outlook.live.com' },
    { host: 'outlook.cloud.microsoft', goes: 'outlook.cloud.microsoft' },
    { host: 'outlook.office.com', goes: 'outlook.cloud.microsoft' },
    { host: 'outlook.office365.com', goes: 'outlook.cloud.microsoft' },
    { host: 'mail.acme-pumps.example', goes: 'mail.acme-pumps.example' },
    { host: 'mail.acme-pumps.example:8443', goes: 'mail.acme-pumps.example:8443' },
    { host: 'outlook.office.com.evil.example', goes: 'outlook.office.com.evil.example' },
  ])('from $host to $goes, where the path survives', ({ host, goes }) => {
    expect(threadLink(on(host), THREAD)).toBe(`https://${goes}/mail/id/${encodeURIComponent(THREAD)}`);
    expect(composeLink(on(host), { to: 'ann@x.example', subject: 'Hi', paragraphs: ['Yes & no'] })).toEqual({
      url: `https://${goes}/mail/deeplink/compose?mailtouri=mailto%3Aann%40x.example%3Fsubject%3DHi%26body%3DYes%2520%2526%2520no`,
      carriesText: true,
    });
  });

  const mailOf = (url: string): { readonly to: string; readonly fields: Readonly<Record<string, string>> } => {
    const mail = new URL(new URL(url).searchParams.get('mailtouri') ?? '');
    return { to: mail.pathname, fields: Object.fromEntries(mail.searchParams) };
  };
  const link = (subject: string, paragraphs: readonly string[], to = 'ann@x.example'): ReturnType<typeof composeLink> =>
    composeLink(on('outlook.live.com'), { to, subject, paragraphs });

  it.each(['가'.repeat(30), 'a b&c=d?e#f+g', '견적 문의 100%'])('"%s" comes back whole after both decodings', (text) => {
    const made = link(text, [text, 'Bye']);
    expect(made?.url.length).toBeLessThanOrEqual(1800);
    expect(made?.carriesText).toBe(true);
    expect(mailOf(made?.url ?? '')).toEqual({ to: 'ann@x.example', fields: { subject: text, body: `${text}\n\nBye` } });
  });

  it.each([
    { name: 'a text that is too long', subject: 'Hi', text: '가'.repeat(200), fields: { subject: 'Hi' } },
    { name: 'a subject that is too long', subject: '가'.repeat(200), text: 'Yes', fields: {} },
  ])('$name is left out rather than cut off', ({ subject, text, fields }) => {
    const made = link(subject, [text]);
    expect(made?.carriesText).toBe(false);
    expect(mailOf(made?.url ?? '')).toEqual({ to: 'ann@x.example', fields });
  });

  it.each(['cara@voss-trading.example?cc=mallory@evil.example', 'cara', 'cara&bcc=x@evil.example', 'cara%3Fcc=x@evil.example'])(
    'none to "%s"',
    (to) => {
      expect(link('Hi', ['Yes'], to)).toBeNull();
    },
  );
});

describe('thread link', () => {
  it.each([
    { path: '/mail/0/inbox', thread: THREAD, link: `https://outlook.live.com/mail/0/id/${encodeURIComponent(THREAD)}` },
    { path: '/mail/inbox', thread: THREAD, link: `https://outlook.live.com/mail/id/${encodeURIComponent(THREAD)}` },
    { path: '/mail/0/', thread: ITEM, link: null },
    { path: '/mail/0/', thread: '', link: null },
    { path: '/mail/0/', thread: `${THREAD}/../x`, link: null },
  ])('$path $thread', ({ path, thread, link }) => {
    history.replaceState(null, '', path);
    expect(outlookAdapter.threadLink(document, thread)).toBe(link);
  });
});
