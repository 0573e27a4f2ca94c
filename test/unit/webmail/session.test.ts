import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messenger } from '../../../extension/messaging/messenger.ts';
import type {
  DraftOrder,
  DraftPlaced,
  MailLink,
  MailPlace,
  PageReport,
  SelectedWords,
} from '../../../extension/messaging/protocol/page.ts';
import type { PanelWish } from '../../../extension/messaging/protocol/panel-view.ts';
import type {
  ComposeBox,
  OpenConversation,
  PageFacts,
  SelectedText,
  SentEvent,
  WatchListener,
  WebmailAdapter,
} from '../../../extension/webmail/adapter.ts';
import type { Frame } from '../../../extension/webmail/frame/frame.ts';
import { startSession } from '../../../extension/webmail/session.ts';

const DANA = 'dana@bright-mill.example';
const START = 1_000;

const conversation = (thread: string): OpenConversation => ({
  type: 'conversation',
  webmail: 'gmail',
  ownAddress: 'mina@firm.example',
  language: 'en',
  health: [],
  thread,
  subject: '',
  participants: [],
  messages: [
    { id: 'm1', from: { name: '', email: DANA, role: 'from', self: false }, to: [], at: null, written: '', self: false, machine: false },
  ],
});

const dana = { name: '', email: DANA, role: 'to', self: false } as const;

const box = (key: string): ComposeBox => ({ key, kind: 'reply', recipients: [dana], thread: '', hasText: false, hasSignature: false });

const sentFrom = (boxKey: string): SentEvent => ({
  webmail: 'gmail',
  certainty: 'certain',
  boxKey,
  recipients: [dana],
  subject: '',
  thread: '',
  ownAddress: 'mina@firm.example',
});

const order = (overrides: Partial<DraftOrder> = {}): DraftOrder => ({
  n: START + 1,
  addresses: [DANA],
  preferredAddress: DANA,
  answersConversation: true,
  subject: '',
  paragraphs: ['Thank you'],
  unsigned: ['Thank you'],
  box: null,
  ...overrides,
});

/** A tab in which a test plays the webmail and the worker. */
const aTab = (start = START) => {
  fakeBrowser.reset();
  messenger.removeAllListeners();
  vi.spyOn(Date, 'now').mockReturnValue(start);
  const stop = new AbortController();
  const seen = { reports: [] as PageReport[], sent: [] as SentEvent[], frame: [] as [string, unknown][], written: [] as string[] };
  const wishes: ((wish: PanelWish) => void)[] = [];
  let boxes: readonly ComposeBox[] = [];
  let selected: SelectedText | null = null;
  let openReply: () => Promise<ComposeBox | null> = () => Promise.resolve(null);
  const webmail: { watch: WatchListener | null; sent: ((event: SentEvent) => void) | null } = { watch: null, sent: null };
  messenger.onMessage('opened', ({ data }) => {
    seen.reports.push(data);
    return new Promise<PanelWish>((resolve) => wishes.push(resolve));
  });
  messenger.onMessage('sent', ({ data }) => void seen.sent.push(data));
  const adapter = {
    watch: (_: Document, __: AbortSignal, listener: WatchListener) => void (webmail.watch = listener),
    watchSent: (_: Document, __: AbortSignal, onSent: (event: SentEvent) => void) => void (webmail.sent = onSent),
    id: 'gmail',
    threadLink: (_: Document, thread: string) => (thread === 'unknown' ? null : `https://mail.example/${thread}`),
    composeBoxes: () => boxes,
    openReply: () => openReply(),
    selection: () => selected,
    insert: (_: Document, key: string) => {
      seen.written.push(key);
      return { ok: true, subjectSet: false } as const;
    },
  } satisfies Partial<WebmailAdapter>;
  const frame: Frame = {
    wish: (wish) => void seen.frame.push(['wish', wish]),
    setOpen: (open) => void seen.frame.push(['setOpen', open]),
    clearPerson: (n) => void seen.frame.push(['clearPerson', n]),
    outlived: () => undefined,
  };
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  startSession({
    adapter: adapter as unknown as WebmailAdapter,
    page: page as unknown as Document,
    frame,
    signal: stop.signal,
    onOutlived: () => undefined,
  });
  return {
    seen,
    page,
    show: (facts: PageFacts) => webmail.watch?.onChange(facts),
    change: () => webmail.watch?.onChanging(),
    send: (event: SentEvent) => webmail.sent?.(event),
    wish: async (index: number, wish: PanelWish) => {
      await vi.waitFor(() => expect(wishes.length).toBeGreaterThan(index));
      wishes[index]?.(wish);
      await settle();
    },
    select: (text: SelectedText) => void (selected = text),
    selection: async (n: number): Promise<SelectedWords | null> => messenger.sendMessage('selection', { n }),
    setBoxes: (open: readonly ComposeBox[]) => void (boxes = open),
    replyWith: (open: typeof openReply) => void (openReply = open),
    place: async (wanted: DraftOrder): Promise<DraftPlaced> => messenger.sendMessage('placeDraft', wanted),
    read: async (): Promise<PageReport | null> => messenger.sendMessage('read', {}),
    link: async (place: MailPlace): Promise<MailLink | null> => messenger.sendMessage('mailLink', place),
    close: () => stop.abort(),
  };
};

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  vi.restoreAllMocks();
});

describe('the way to a mail', () => {
  const place: MailPlace = { webmail: 'gmail', mailbox: 'mina@firm.example', thread: 't1' };

  it('is a link of the page, with a word on whether anything is being written there', async () => {
    const tab = aTab();
    tab.show({ ...conversation('t0'), type: 'none' });
    expect(await tab.link(place)).toEqual({ url: 'https://mail.example/t1', isWriting: false });
    tab.setBoxes([box('b1'), { ...box('b2'), hasText: true }]);
    expect(await tab.link(place)).toEqual({ url: 'https://mail.example/t1', isWriting: true });
  });

  it.each([
    { name: 'another mailbox', asked: { mailbox: 'other@firm.example' } },
    { name: 'another webmail', asked: { webmail: 'outlook' } },
    { name: 'a thread it cannot address', asked: { thread: 'unknown' } },
  ])('is none for $name', async ({ asked }) => {
    const tab = aTab();
    tab.show(conversation('t0'));
    expect(await tab.link({ ...place, ...asked })).toBeNull();
  });

  it('is none while the page does not say whose mailbox it shows', async () => {
    const tab = aTab();
    expect(await tab.link(place)).toBeNull();
    tab.show({ ...conversation('t0'), ownAddress: null });
    expect(await tab.link(place)).toBeNull();
  });
});

describe('reports', () => {
  it('count up with another conversation, and not with a new message in the same one', async () => {
    const tab = aTab();
    tab.show(conversation('t1'));
    tab.show(conversation('t1'));
    tab.change();
    tab.show(conversation('t2'));
    await settle();
    expect(tab.seen.reports.map(({ n, facts }) => [n, facts.type === 'conversation' && facts.thread])).toEqual([
      [START + 1, 't1'],
      [START + 1, 't1'],
      [START + 2, 't2'],
    ]);
    expect(tab.seen.frame).toEqual([['clearPerson', START + 2]]);
    tab.close();
  });

  it('are made again when the tab comes to the front, not while the page changes', async () => {
    const tab = aTab();
    tab.show(conversation('t1'));
    tab.page.dispatchEvent(new Event('visibilitychange'));
    tab.change();
    tab.page.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(tab.seen.reports.map(({ n }) => n)).toEqual([START + 1, START + 1]);
    tab.close();
  });

  it('wait for the page to settle when the worker asks', async () => {
    const tab = aTab();
    tab.show(conversation('t1'));
    tab.change();
    const asked = tab.read();
    tab.show(conversation('t2'));
    expect(await asked).toMatchObject({ n: START + 2, facts: { thread: 't2' } });
    tab.close();
  });
});

describe('how the panel stands', () => {
  it('follows the newest report, however late older answers come', async () => {
    const tab = aTab();
    tab.show(conversation('t1'));
    tab.change();
    tab.show(conversation('t2'));
    await tab.wish(1, 'folded');
    await tab.wish(0, 'open');
    expect(tab.seen.frame.filter(([name]) => name === 'wish')).toEqual([['wish', 'folded']]);
    tab.close();
  });

  it('is not changed by the answer for a conversation that is being left', async () => {
    const tab = aTab();
    tab.show(conversation('t1'));
    tab.change();
    await tab.wish(0, 'open');
    expect(tab.seen.frame.filter(([name]) => name === 'wish')).toEqual([]);
    tab.close();
  });

  it('follows a tab that comes to the front', async () => {
    const tab = aTab();
    tab.show(conversation('t1'));
    tab.page.dispatchEvent(new Event('visibilitychange'));
    await tab.wish(1, 'open');
    expect(tab.seen.frame).toEqual([['wish', 'open']]);
    tab.close();
  });
});

describe('drafts', () => {
  it('go nowhere when another conversation is open, or one is being left', async () => {
    const tab = aTab();
    const refused = { ok: false, error: { type: 'other-conversation' } };
    tab.setBoxes([box('1')]);
    expect(await tab.place(order())).toEqual(refused);
    tab.show(conversation('t1'));
    expect(await tab.place(order({ n: START }))).toEqual(refused);
    tab.change();
    expect(await tab.place(order())).toEqual(refused);
    expect(tab.seen.written).toEqual([]);
    tab.close();
  });

  it('are written once when ordered twice while the first is on its way', async () => {
    const tab = aTab();
    tab.show(conversation('t1'));
    let appear: (open: ComposeBox | null) => void = () => undefined;
    tab.replyWith(() => new Promise((resolve) => (appear = resolve)));
    const twice = Promise.all([tab.place(order()), tab.place(order())]);
    await settle();
    tab.setBoxes([box('1')]);
    appear(box('1'));
    const [one, other] = await twice;
    expect([other, tab.seen.written]).toEqual([one, ['1']]);
    tab.close();
  });

  it('of another text are not written beside one on its way', async () => {
    const tab = aTab();
    tab.show(conversation('t1'));
    let appear: (open: ComposeBox | null) => void = () => undefined;
    tab.replyWith(() => new Promise((resolve) => (appear = resolve)));
    const first = tab.place(order());
    await settle();
    expect(await tab.place(order({ paragraphs: ['Hello'] }))).toEqual({ ok: false, error: { type: 'no-box' } });
    appear(box('1'));
    expect([await first, tab.seen.written]).toMatchObject([{ ok: true, where: 'reply' }, ['1']]);
    tab.setBoxes([box('1')]);
    expect(await tab.place(order({ paragraphs: ['Hello'] }))).toMatchObject({ ok: true, where: 'open-box' });
    tab.close();
  });
});

describe('a box’s name', () => {
  const keysOf = async (start: number): Promise<readonly [string, string | undefined]> => {
    const tab = aTab(start);
    tab.show(conversation('t1'));
    tab.setBoxes([box('1')]);
    const placed = await tab.place(order({ n: start + 1 }));
    tab.send(sentFrom('1'));
    await settle();
    tab.close();
    return [placed.ok && placed.where !== 'window' ? placed.boxKey : '', tab.seen.sent[0]?.boxKey];
  };

  it('is the same where a note is put into it and where it is sent, and another after the page was loaded anew', async () => {
    const before = await keysOf(1_000);
    const after = await keysOf(2_000);
    expect([before[0] === before[1], after[0] === after[1], before[0] === after[0]]).toEqual([true, true, false]);
  });

  it('comes back as the rep’s answer, and only to the page that gave it', async () => {
    const tab = aTab();
    tab.show(conversation('t1'));
    tab.setBoxes([{ ...box('1'), recipients: null }]);
    const asked = await tab.place(order());
    if (asked.ok || asked.error.type !== 'other-recipients') throw new Error('The rep was not asked');
    const { boxKey } = asked.error;
    expect(await tab.place(order({ box: { confirmed: boxKey } }))).toEqual({ ok: true, where: 'open-box', boxKey });
    for (const confirmed of ['1', boxKey.replace(String(START), '999')]) {
      expect(await tab.place(order({ box: { confirmed } }))).toEqual({ ok: false, error: { type: 'no-box' } });
    }
    expect(tab.seen.written).toEqual(['1']);
    tab.close();
  });
});

describe('selected words', () => {
  it('are given for the conversation that was asked about, with the mail they stand in', async () => {
    const tab = aTab();
    tab.show(conversation('t1'));
    expect(await tab.selection(START + 1)).toBeNull();
    tab.select({ text: 'Two are cracked.', messageId: 'm1' });
    expect(await tab.selection(START + 1)).toEqual({ words: 'Two are cracked.', messageId: 'm1' });
    tab.close();
  });

  it('are none of another conversation, nor while the page changes', async () => {
    const tab = aTab();
    tab.select({ text: 'Two are cracked.', messageId: 'm1' });
    tab.show(conversation('t1'));
    tab.change();
    expect(await tab.selection(START + 1)).toBeNull();
    tab.show(conversation('t2'));
    expect([await tab.selection(START + 1), await tab.selection(START + 2)]).toEqual([null, expect.anything()]);
    tab.close();
  });
});
