import { createCalendar, defaultWorkingDays } from '#shared/calendar/calendar.ts';
import { dayOf } from '#shared/calendar/days.ts';
import type { Calendar } from '#shared/gestures/rule.ts';
import type { OccasionId } from '#shared/notes/note.ts';
import type { Day } from '#shared/schema/fields.ts';
import { logSent } from '../../extension/data/commands/log-sent.ts';
import { setMailbox } from '../../extension/data/commands/set-mailbox.ts';
import { setSetting } from '../../extension/data/commands/set-setting.ts';
import { readSettings } from '../../extension/data/queries/settings.ts';
import { upkeep } from '../../extension/data/upkeep.ts';
import { undo } from '../../extension/data/undo.ts';
import { openFile } from '../../extension/messaging/host/customer-file.ts';
import type { HostDeps } from '../../extension/messaging/host/deps.ts';
import { logSeen } from '../../extension/messaging/host/log-seen.ts';
import { previewOf } from '../../extension/messaging/host/note-preview.ts';
import { panelView } from '../../extension/messaging/host/panel-view.ts';
import { todayView } from '../../extension/messaging/host/today-view.ts';
import type { NotePreview } from '../../extension/messaging/protocol/note.ts';
import type { PageReport } from '../../extension/messaging/protocol/page.ts';
import type { PanelView } from '../../extension/messaging/protocol/panel-view.ts';
import type { CommandResult } from '../../extension/messaging/protocol/results.ts';
import type { TodayView } from '../../extension/messaging/protocol/today-view.ts';
import type { Message, Participant } from '../../extension/webmail/adapter.ts';
import { aWorld, type World } from '../support/data-world.ts';
import { addressOf, MINA, SEOUL, settleIn } from './people.ts';

interface Thread {
  readonly subject: string;
  readonly messages: Message[];
}

/** A rep at a mailbox: what they do goes through the same handlers and commands as from the panel. */
export interface Rep {
  readonly world: World;
  readonly deps: HostDeps;
  readonly calendar: Calendar;
  /** Moves the clock to a time in Seoul, `09:30`, of a day; the browser does its upkeep where a day began. */
  readonly wait: (day: Day, time: string) => Promise<void>;
  readonly today: () => Promise<TodayView>;
  /** A mail comes in; nothing is known of it until it is opened. */
  readonly receives: (from: string, mail: { readonly thread: string; readonly subject: string }) => void;
  /** Opens a conversation; the panel shows who it is. */
  readonly opens: (thread: string) => Promise<PanelView>;
  /** Picks a customer in the panel while no conversation is open. */
  readonly picks: (key: string) => Promise<PanelView>;
  /** Sends a note: that of the gesture that is next, or one for an occasion of its own. In a thread it is a reply. */
  readonly sends: (key: string, wish: NoteWish) => Promise<{ readonly note: NotePreview; readonly result: CommandResult }>;
  readonly takesBack: (result: CommandResult) => Promise<CommandResult>;
}

export interface NoteWish {
  /** Of the next gesture unless given. */
  readonly occasion?: OccasionId;
  readonly thread?: string;
  /** What the rep fills into gaps. */
  readonly values?: Readonly<Record<string, string>>;
}

/** Mina's browser on the first Monday, her own days off told. */
export const aRep = async (freeDays: readonly Day[]): Promise<Rep> => {
  const world = aWorld();
  const deps: HostDeps = { ...world.deps, timeZone: () => SEOUL, followClock: () => Promise.resolve() };
  const threads = new Map<string, Thread>();
  let opened = 0;

  const report = (facts: PageReport['facts']): PageReport => ({ n: (opened += 1), facts, visible: true, canFindAddress: false });
  const page = { webmail: 'gmail', ownAddress: MINA, language: 'en', health: [] } as const;

  const rep: Rep = {
    world,
    deps,
    calendar: createCalendar({ workingDays: defaultWorkingDays, freeDays }),
    wait: async (day, time) => {
      world.clock.now = Date.parse(`${day}T${time}:00+09:00`);
      const isNewDay = world.clock.today !== day;
      world.clock.today = dayOf(new Date(world.clock.now).toISOString(), SEOUL);
      if (isNewDay) await upkeep(deps);
    },
    today: () => todayView(deps, { only: 'all' }),
    receives: (from, { thread, subject }) => {
      const { messages } = threads.get(thread) ?? { messages: [] };
      threads.set(thread, { subject, messages: [...messages, message(deps, party(from, 'from'), [party(MINA, 'to')], messages.length)] });
    },
    opens: async (thread) => {
      const { subject, messages } = threads.get(thread) ?? { subject: '', messages: [] };
      const shown = report({ ...page, type: 'conversation', thread, subject, participants: [], messages });
      await logSeen(deps, shown);
      return panelView(deps, shown);
    },
    picks: (customerId) => panelView(deps, report({ ...page, type: 'none' }), { customerId }),
    sends: async (key, { occasion, thread = '', values }) => {
      const file = await openFile(deps, await readSettings(world.db), key);
      if (file === null) throw new Error(`${key} has no file`);
      const next = file.note.plan.gestures[0];
      const wanted = occasion ?? next?.occasion;
      if (wanted === undefined) throw new Error(`nothing is due with ${key}`);
      const gestureKey = file.note.plan.gestures.find((gesture) => gesture.occasion === wanted)?.key ?? null;
      const note = previewOf(file.note, { occasion: wanted, gestureKey, channel: 'mail', values });
      if (note.gaps.length > 0) throw new Error(`the note to ${key} lacks ${note.gaps.join(', ')}`);
      const { subject, messages } = threads.get(thread) ?? { subject: '', messages: [] };
      const { variant, language, register } = note;
      const result = await logSent(deps, {
        customerId: key,
        webmail: 'gmail',
        mailbox: MINA,
        thread,
        subject: subject === '' ? textOf(note.subject) : subject,
        position: 'to',
        gestureKey,
        note: { occasion: wanted, variant, language, register },
      });
      if (thread !== '')
        threads.set(thread, { subject, messages: [...messages, message(deps, party(MINA, 'from'), [party(key, 'to')], messages.length)] });
      return { note, result };
    },
    takesBack: (result) => undo(deps, result.ok ? (result.changeId ?? '') : ''),
  };

  await rep.wait('2026-09-21', '08:30');
  await setMailbox(deps, { address: MINA, use: true });
  await setSetting(deps, { key: 'rep-name', value: 'Mina Park' });
  for (const member of freeDays) await setSetting(deps, { key: 'free-days', member, isIn: true });
  await settleIn(world);
  await upkeep(deps);
  return rep;
};

/** The words of a note; a gap stands in brackets. */
export const textOf = (text: NotePreview['subject']): string =>
  text.map((part) => (typeof part === 'string' ? part : `[${part.gap}]`)).join('');

const party = (who: string, role: Participant['role']): Participant => ({
  name: '',
  email: who === MINA ? MINA : addressOf(who),
  role,
  self: who === MINA,
});

const message = ({ now }: HostDeps, from: Participant, to: readonly Participant[], count: number): Message => ({
  id: `m${now()}-${count}`,
  from,
  to,
  at: new Date(now()).toISOString(),
  written: '',
  self: from.self,
  machine: false,
});
