import { addDays } from '#shared/calendar/days.ts';
import { plan, type PlannedGesture } from '#shared/gestures/plan.ts';
import type { Calendar, CustomerFacts, GestureSettings } from '#shared/gestures/rule.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { Day } from '#shared/schema/fields.ts';
import { notesIn } from '../../extension/data/queries/used-notes.ts';
import { type NoteContext, previewOf } from '../../extension/messaging/host/note-preview.ts';
import type { NotePreview } from '../../extension/messaging/protocol/note.ts';
import { afterDoing, isForToday } from './doing.ts';

/** One customer from day to day: what is known at first, and what happens without the plan. */
export interface Life {
  readonly title: string;
  readonly file: CustomerFacts;
  readonly repName: string;
  readonly calendar: Calendar;
  readonly settings: GestureSettings;
  readonly happenings: readonly Happening[];
  /** Who will be introduced, by the id of the link. */
  readonly introduced: ReadonlyMap<string, Customer>;
}

export interface Happening {
  readonly day: Day;
  readonly what: string;
  readonly change: (file: CustomerFacts) => CustomerFacts;
}

export interface LivedDay {
  readonly day: Day;
  readonly happened: readonly string[];
  readonly done: readonly Done[];
  /** The plan warned that it would be too much. */
  readonly crowded: boolean;
}

export interface Done {
  readonly gesture: PlannedGesture;
  readonly note: NotePreview;
}

/** The days from `first` to `last` on which anything happens or is done, by a rep who does every gesture on its day. */
export function* liveThrough(
  { file, repName, calendar, settings, happenings, introduced }: Life,
  first: Day,
  last: Day,
): Iterable<LivedDay> {
  let known = file;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const today = happenings.filter((each) => each.day === day);
    known = today.reduce((before, { change }) => change(before), known);
    const { crowded } = plan(known, day, calendar, settings);
    const done: Done[] = [];
    for (let next = nextFor(known, day); next !== undefined; next = nextFor(known, day)) {
      done.push(next);
      known = afterDoing(known, next.gesture, day, next.note);
    }
    if (today.length + done.length > 0) yield { day, happened: today.map(({ what }) => what), done, crowded };
  }

  /** One after the other: what is done first may make the next needless. */
  function nextFor(facts: CustomerFacts, day: Day): Done | undefined {
    const found = plan(facts, day, calendar, settings);
    const gesture = found.gestures.find((each) => isForToday(each, day, calendar));
    if (gesture === undefined) return undefined;
    const context: NoteContext = {
      facts,
      introduced,
      plan: found,
      today: day,
      used: notesIn(facts.touches),
      templates: [],
      repName,
      underName: [],
      otherwise: 'en',
      calendar,
    };
    const channel = gesture.strength === 'call' ? 'call' : 'mail';
    return { gesture, note: previewOf(context, { occasion: gesture.occasion, gestureKey: gesture.key, channel }) };
  }
}
