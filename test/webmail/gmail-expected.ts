import type { ComposeBox, Message, OpenConversation, Participant } from '../../extension/webmail/adapter.ts';
import { expect } from 'vitest';
import type { AdapterFixture } from './contract.ts';

export type Who = readonly [name: string, email: string | null];
export type Role = Participant['role'];

export const JANE: Who = ['Jane Doe', 'jane.doe@acme-pumps.example'];
export const ANN: Who = ['Ann Bell', 'ann.bell@northmill.example'];
export const BEN: Who = ['Ben Stone', 'ben.stone@northmill.example'];
export const CARA: Who = ['Cara Voss', 'cara@voss-trading.example'];
export const JISU: Who = ['한지수', 'jisu.han@haneul.example'];
export const MINSU: Who = ['김민수 부장', 'minsu.kim@hanbit.example'];
export const SORA: Who = ['이소라', 'sora.lee@hanbit.example'];
export const DOYUN: Who = ['박도윤', 'doyun.park@hanbit.example'];
/** What Gmail writes for the rep as a recipient. */
export const ME: Who = ['me', JANE[1]];
export const NA: Who = ['나', JISU[1]];

export const jane = 'jane.doe@acme-pumps.example';
export const jisu = 'jisu.han@haneul.example';
export const lina = 'li.na@huayu.example';
export const noa = 'noa.cohen@gesher.example';

/** The first eleven digits of an id are the moment; read off by hand with `date -d @$((16#…))`. */
export const ORDER = { id: '19e20d3a5b6c7d80', at: '2026-05-13T10:13:21.974Z' };
export const ORDER_2 = { id: '19e25f0b1c2d3e41', at: '2026-05-14T10:03:11.682Z' };
export const ORDER_3 = { id: '19e2a8dc4e5f6072', at: '2026-05-15T07:33:14.597Z' };
export const QUOTE = { id: '19e3051122334455', at: '2026-05-16T10:24:39.971Z' };
export const QUOTE_2 = { id: '19e35aabbccddee1', at: '2026-05-17T11:20:42.188Z' };
export const NO_ID = { id: null, at: null };
export const OLD_THREAD = '19d0aa0011223344';

export const person = ([name, email]: Who, role: Role, self = false): Participant => ({ name, email, role, self });
/** As a page shows them that names no address. */
export const nameOf = ([name]: Who): Who => [name, null];
export const self = (who: Who, role: Role): Participant => person(who, role, true);

export const message = (
  { id, at }: Pick<Message, 'id' | 'at'>,
  from: Participant | null,
  to: readonly Participant[],
  rest: Partial<Message> = {},
): Message => ({ id, from, to, at, written: '', self: from?.self ?? null, machine: false, ...rest });

export type Thread = Omit<OpenConversation, 'type' | 'webmail' | 'language' | 'health'>;

export const conversation = (thread: Thread): AdapterFixture['facts'] => ({ type: 'conversation', ...thread });
export const none = (ownAddress: string | null): AdapterFixture['facts'] => ({ type: 'none', ownAddress });
export const unreadable = (ownAddress: string, missing: 'root' | 'thread' | 'messages' | 'sender'): AdapterFixture['facts'] => ({
  type: 'unreadable',
  ownAddress,
  missing: [missing],
});

export const box = (key: string, facts: Partial<ComposeBox>): ComposeBox => ({
  key,
  kind: 'new',
  recipients: [],
  thread: '',
  hasText: false,
  hasSignature: false,
  ...facts,
});

/** One mail from Ann to Jane, "Order 4711": what many pages show in their own way. */
export const order = (facts: Partial<Thread> = {}): AdapterFixture['facts'] =>
  conversation({
    ownAddress: jane,
    thread: ORDER.id,
    subject: 'Order 4711',
    participants: [person(ANN, 'from'), self(ME, 'to')],
    messages: [message(ORDER, person(ANN, 'from'), [self(ME, 'to')])],
    ...facts,
  });

export const quoteRequest = (facts: Partial<Thread> = {}): AdapterFixture['facts'] =>
  conversation({
    ownAddress: jisu,
    thread: QUOTE.id,
    subject: '견적 문의',
    participants: [person(MINSU, 'from'), self(NA, 'to')],
    messages: [message(QUOTE, person(MINSU, 'from'), [self(NA, 'to')])],
    ...facts,
  });

/** Boxes without an id of their own are counted. */
export const UNNAMED_KEY: string = expect.stringMatching(/^unnamed-\d+$/);

export const HOSTILE: Who = ['"><img src=x onerror=alert(1)> {{name}} \u202Egro.live\u202C', 'mallory@evil.example'];
export const LONG: Who = ['L'.repeat(1000), 'long@evil.example'];
export const BAD: Who = ['not an address', null];
export const PARCEL: Who = ['Parcel Service', 'no-reply@parcel.example'];
export const CALENDAR: Who = ['Google Calendar', 'calendar-notification@calendar.example'];
export const NAMELESS: Who = ['Ann Bell', null];
export const WEI: Who = ['王伟', 'wang.wei@dongfang.example'];
export const LI: Who = ['我', 'li.na@huayu.example'];
export const LINA: Who = ['李娜', 'li.na@huayu.example'];
export const FANG: Who = ['陈芳', 'chen.fang@dongfang.example'];
export const NOA: Who = ['נועה כהן', 'noa.cohen@gesher.example'];
export const NOA_ME: Who = ['אני', 'noa.cohen@gesher.example'];
export const DAVID: Who = ['דוד לוי', 'david.levi@nahar.example'];
export const RUTH: Who = ['רות בר', 'ruth.bar@nahar.example'];
export const SALES: Who = ['Sales', 'sales@acme-pumps.example'];
export const SALES_KO: Who = ['영업팀', 'sales@haneul.example'];
export const SALES_ZH: Who = ['销售', 'sales@huayu.example'];
export const PUMPS: Who = ['Pumps list', 'pumps-request@lists.example'];
export const DAEMON: Who = ['Mail Delivery Subsystem', 'mailer-daemon@mail.example'];
export const IVAN: Who = ['Иван Петров', 'ivan@volga.example'];
export const OLGA: Who = ['Ольга', 'olga@sever.example'];
export const BORIS: Who = ['Борис', 'boris@volga.example'];
