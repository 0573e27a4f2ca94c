import { gestureKey } from '#shared/gestures/key.ts';
import type { RuleId } from '#shared/gestures/rule.ts';
import type { Day } from '#shared/schema/fields.ts';
import { addCustomer } from '../../extension/data/commands/add-customer.ts';
import { complaintStep } from '../../extension/data/commands/complaint-step.ts';
import { decide } from '../../extension/data/commands/decide.ts';
import { recordComplaint } from '../../extension/data/commands/record-complaint.ts';
import { recordContact } from '../../extension/data/commands/record-contact.ts';
import { recordDeal } from '../../extension/data/commands/record-deal.ts';
import { recordFavour } from '../../extension/data/commands/record-favour.ts';
import { recordNews } from '../../extension/data/commands/record-news.ts';
import { recordPromise } from '../../extension/data/commands/record-promise.ts';
import { recordQuestion } from '../../extension/data/commands/record-question.ts';
import type { en } from '../../extension/locales/en/index.ts';
import type { NotePreview } from '../../extension/messaging/protocol/note.ts';
import type { PanelView } from '../../extension/messaging/protocol/panel-view.ts';
import type { CommandResult } from '../../extension/messaging/protocol/results.ts';
import { addressOf } from './people.ts';
import type { NoteWish, Rep } from './rep.ts';

/** One thing the rep does, and what they see of it. */
export interface Moment {
  readonly time: string;
  readonly does: string;
  readonly act: (rep: Rep) => Promise<Seen>;
}

type SavedCommand = keyof typeof en.saved;

export interface Seen {
  /** What was written; its words stand in the panel's status line. */
  readonly command?: SavedCommand;
  readonly result?: CommandResult;
  readonly note?: NotePreview;
  readonly view?: PanelView;
}

export interface StoryDay {
  readonly day: Day;
  readonly moments: readonly Moment[];
}

/** Chuseok is on the Friday, and the day before it is free as well. */
export const FREE_DAYS: readonly Day[] = ['2026-09-24', '2026-09-25'];

const MONDAY = '2026-09-21';
const TUESDAY = '2026-09-22';
const WEDNESDAY = '2026-09-23';
const NEXT_MONDAY = '2026-09-28';

/** From a Monday to the Monday after: nothing that a rep does not do in any week. */
export const story = (): readonly StoryDay[] => [
  {
    day: MONDAY,
    moments: [
      sends('09:05', 'hannah', 'Thanks Hannah for Friday’s order'),
      opens('09:15', 'tomas', { thread: 'coating', subject: 'Salt water?' }, 'Opens Tomás’s mail'),
      sends('09:25', 'tomas', 'Answers his question', {
        occasion: 'question-answer',
        thread: 'coating',
        values: { question: 'the coating', answer: 'The coating is made for sea water; the test sheet is attached.' },
      }),
      calls('09:40', 'priya', false, 'Calls Priya; nobody answers'),
      opens('10:10', 'nora', { thread: 'housing', subject: 'Two housings are cracked' }, 'Opens Nora’s mail'),
      writes('10:12', 'nora', 'Records the complaint in her words', 'record-complaint', ({ deps }) =>
        recordComplaint(deps, {
          customerId: 'nora',
          receivedOn: MONDAY,
          words: 'Two of the twelve housings arrived with a crack.',
          wants: 'Two new ones before October',
          source: null,
        }),
      ),
      sends('10:30', 'nora', 'Answers the complaint', {
        occasion: 'complaint-answer',
        thread: 'housing',
        values: { complaint: 'the two cracked housings', next_step: 'two new housings', by_day: NEXT_MONDAY },
      }),
      opens('11:30', 'marcus', { thread: 'intro', subject: 'You should meet Judith' }, 'Opens Marcus’s mail: he introduces a colleague'),
      writes('11:32', 'marcus', 'Records that he helped', 'record-favour', ({ deps }) =>
        recordFavour(deps, { customerId: 'marcus', kind: 'introduction', what: 'Judith Averill', on: MONDAY }),
      ),
      mistakes('16:00', 'marcus', 'Records a deal with Marcus that was somebody else’s, and takes it back'),
      looks('16:10', 'marcus', 'Looks whether all is as it was'),
    ],
  },
  {
    day: TUESDAY,
    moments: [
      calls('09:10', 'priya', true, 'Calls Priya again and reaches her', 'the floor plan of the new hall'),
      opens('09:30', 'judith', { thread: 'hello', subject: 'Hello from Judith' }, 'Opens a mail from somebody new'),
      writes('09:32', 'judith', 'Adds Judith as a customer', 'add-customer', ({ deps }) =>
        addCustomer(deps, {
          familyName: 'Averill',
          givenName: 'Judith',
          nameOrder: 'given-first',
          title: '',
          email: addressOf('judith'),
          organisation: 'Northgate Dairy',
          language: 'en',
          tier: 'B',
        }),
      ),
      sends('10:00', 'doyun', 'Sends Mr Kim the report that was promised for today', {
        occasion: 'promise-kept',
        values: { details: '첨부 파일로 보내 드립니다.' },
      }),
      opens('11:00', 'minseo', { thread: 'sad', subject: '부고' }, 'Opens a mail from Ms Choi: 이서연’s mother has died'),
      writes('11:02', 'seoyeon', 'Records the bereavement, quiet for 49 days', 'record-news', ({ deps }) =>
        recordNews(deps, {
          customerId: 'seoyeon',
          kind: 'bereavement',
          on: TUESDAY,
          words: '',
          died: 'mother',
          quietUntil: '2026-11-10',
          source: null,
        }),
      ),
      sends('11:10', 'seoyeon', 'Writes her a few words of sympathy', { occasion: 'sympathy' }),
      calls('13:50', 'nora', true, 'Calls Nora about the housings'),
      writes('14:00', 'nora', 'Agrees with Nora: two new housings by Monday', 'complaint-step', async (rep) => {
        const { customer } = await rep.picks('nora');
        const complaintId = customer?.complaints[0]?.id ?? '';
        return complaintStep(rep.deps, { complaintId, step: 'agree', what: 'two new housings', by: NEXT_MONDAY });
      }),
      sends('15:00', 'marcus', 'Thanks Marcus for the introduction', { occasion: 'thanks-favour', thread: 'intro' }),
    ],
  },
  {
    day: WEDNESDAY,
    moments: [
      sends('09:10', 'doyun', 'Chuseok greetings to Mr Kim', { occasion: 'chuseok' }),
      sends('09:15', 'siyuan', '中秋 greetings to 王思远', { occasion: 'mid-autumn' }),
      sends('09:20', 'jingyi', '… to 李静怡', { occasion: 'mid-autumn' }),
      sends('09:25', 'guodong', '… to 陈国栋', { occasion: 'mid-autumn' }),
      looks('09:30', 'jihoon', 'Looks at 박지훈, whose birthday is on Chuseok'),
      looks('09:35', 'seoyeon', 'Looks at 이서연, who is in mourning'),
      looks('09:40', 'minseo', 'Looks at 최민서, who wants no greetings'),
      opens('11:00', 'siyuan', { thread: 'contract', subject: '合同确认' }, 'Opens a mail from 王思远: the contract is signed'),
      writes('11:02', 'siyuan', 'Records the deal', 'record-deal', ({ deps }) =>
        recordDeal(deps, {
          customerId: 'siyuan',
          what: '年度维护合同',
          closedOn: WEDNESDAY,
          promisedDelivery: '2026-10-12',
          renewalOn: '2027-09-23',
        }),
      ),
      sends('11:20', 'siyuan', 'Thanks him before the holidays', { occasion: 'thanks-deal', thread: 'contract' }),
      writes('14:00', 'tomas', 'Promises Tomás a sample for next week', 'record-promise', ({ deps }) =>
        recordPromise(deps, { customerId: 'tomas', text: 'a sample of the coating', due: '2026-09-29', source: null }),
      ),
      writes('16:00', 'owen', 'Notes a wish of Nora’s assistant', 'record-question', ({ deps }) =>
        recordQuestion(deps, {
          customerId: 'owen',
          kind: 'wish',
          sensed: false,
          words: 'A training day for the new hands',
          askedOn: WEDNESDAY,
          source: null,
        }),
      ),
      looks('17:00', 'nora', 'A last look at Nora’s complaint before the holidays'),
    ],
  },
  {
    day: '2026-09-24',
    moments: [opens('20:00', 'doyun', { thread: 'thanks', subject: '감사합니다' }, 'At home: Mr Kim has written back')],
  },
  { day: '2026-09-25', moments: [sends('10:00', 'jihoon', 'Writes to 박지훈 on Chuseok, his birthday', { occasion: 'birthday' })] },
  { day: '2026-09-26', moments: [] },
  { day: '2026-09-27', moments: [settles('18:00', 'jingyi', 'birthday', 'Wishes 李静怡 a happy birthday by phone')] },
  {
    day: NEXT_MONDAY,
    moments: [
      opens('09:00', 'nora', { thread: 'housing', subject: 'Two housings are cracked' }, 'Opens Nora’s mail: the new housings are there'),
      step('09:05', 'nora', 'carry-out', 'The housings are delivered: carried out'),
      writes('09:10', 'nora', 'Closes the complaint; asks again in two weeks', 'complaint-step', async (rep) => {
        const { customer } = await rep.picks('nora');
        const complaintId = customer?.complaints[0]?.id ?? '';
        return complaintStep(rep.deps, { complaintId, step: 'close', satisfied: 'yes', followUpOn: '2026-10-12' });
      }),
      sends('09:15', 'nora', 'Thanks her for her patience', { occasion: 'thanks-mail', thread: 'housing' }),
      sends('09:20', 'minseo', 'Thanks Ms Choi for letting her know', { occasion: 'thanks-mail', thread: 'sad' }),
      settles('09:25', 'doyun', 'mail-unanswered', 'Mr Kim’s thanks need no answer', 'skipped'),
      snoozes('09:30', 'elise', '2026-10-05', 'Puts Elise off until next Monday'),
    ],
  },
];

function opens(time: string, from: string, mail: { readonly thread: string; readonly subject: string }, does: string): Moment {
  return {
    time,
    does,
    act: async (rep) => {
      rep.receives(from, mail);
      return { view: await rep.opens(mail.thread) };
    },
  };
}

function looks(time: string, key: string, does: string): Moment {
  return { time, does, act: async (rep) => ({ view: await rep.picks(key) }) };
}

function sends(time: string, key: string, does: string, wish: NoteWish = {}): Moment {
  return {
    time,
    does,
    act: async (rep) => {
      const { note, result } = await rep.sends(key, wish);
      return { note, command: 'log-sent', result, view: await rep.picks(key) };
    },
  };
}

function writes(time: string, key: string, does: string, command: SavedCommand, write: (rep: Rep) => Promise<CommandResult>): Moment {
  return { time, does, act: async (rep) => ({ command, result: await write(rep), view: await rep.picks(await fileOf(rep, key)) }) };
}

/** The file of somebody who was added in the course of the week has an id of its own. */
const fileOf = async ({ world }: Rep, key: string): Promise<string> =>
  (await world.db.addresses.where('email').equals(addressOf(key)).first())?.customerId ?? key;

function calls(time: string, customerId: string, reached: boolean, does: string, hook = ''): Moment {
  return writes(time, customerId, does, 'record-contact', ({ deps }) =>
    recordContact(deps, {
      customerId,
      channel: 'call',
      day: deps.today(),
      reached,
      words: '',
      hook,
      ...(reached ? { satisfaction: 'good' } : {}),
    }),
  );
}

function step(time: string, key: string, name: 'carry-out', does: string): Moment {
  return writes(time, key, does, 'complaint-step', async (rep) => {
    const { customer } = await rep.picks(key);
    return complaintStep(rep.deps, { complaintId: customer?.complaints[0]?.id ?? '', step: name });
  });
}

function mistakes(time: string, customerId: string, does: string): Moment {
  return {
    time,
    does,
    act: async (rep) => {
      const deal = await recordDeal(rep.deps, { customerId, what: 'forty valves', closedOn: rep.deps.today() });
      return { command: 'undo', result: await rep.takesBack(deal) };
    },
  };
}

/** Says of what is due that it was done without the panel, or that it is not wanted. */
function settles(time: string, key: string, rule: RuleId, does: string, type: 'done-elsewhere' | 'skipped' = 'done-elsewhere'): Moment {
  return writes(time, key, does, 'decide', async (rep) =>
    decide(rep.deps, { customerId: key, gestureKey: await keyOfRule(rep, key, gestureKey(rule, key)), type }),
  );
}

function snoozes(time: string, key: string, until: Day, does: string): Moment {
  return writes(time, key, does, 'decide', async (rep) =>
    decide(rep.deps, { customerId: key, gestureKey: await keyOfRule(rep, key, gestureKey('tier-check-in', key)), type: 'snoozed', until }),
  );
}

const keyOfRule = async (rep: Rep, key: string, start: string): Promise<string> => {
  const { customer } = await rep.picks(key);
  const shown = [customer?.next ?? null, ...(customer?.others ?? [])];
  return shown.find((gesture) => gesture !== null && gesture.key.startsWith(`${start}:`))?.key ?? '';
};
