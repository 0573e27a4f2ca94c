import { useReducer } from 'react';
import type { FavourKind } from '#shared/schema/favour.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { Deceased, LifeEventKind } from '#shared/schema/life-event.ts';
import type { RelationKind } from '#shared/schema/relation.ts';
import type { SpecialDateEntry } from '../messaging/protocol/card.ts';
import type { Channel } from '#shared/schema/touch.ts';
import type { NotePreview } from '../messaging/protocol/note.ts';
import type { HistoryFilter } from '../messaging/protocol/history.ts';
import type { NewContact, NewCustomer } from '../messaging/protocol/requests.ts';
import type { CommandError } from '../messaging/protocol/results.ts';
import type { CardFault, CardText, CardTexts } from './card/card-texts.ts';

/** What the rep has begun and not finished. It outlives a look at another conversation, but not the panel. */
export interface Memory {
  /** What stands in front of a file, by conversation and customer. */
  readonly fronts: Map<string, Front>;
  /** By customer and what the note is for. */
  readonly notes: Map<string, NoteAtWork>;
  /** By customer. */
  readonly records: Map<string, RecordAtWork>;
  /** By complaint. */
  readonly complaints: Map<string, ComplaintAtWork>;
  /** By customer. */
  readonly cards: Map<string, CardAtWork>;
  /** By address; by conversation and name where the page shows none; by whom somebody follows. */
  readonly newcomers: Map<string, NewcomerAtWork>;
  /** By customer who left: where they work now. */
  readonly joins: Map<string, JoinAtWork>;
  /** By customer: how far the rep looks back, while the whole history is open or was left half changed. */
  readonly pasts: Map<string, PastAtWork>;
  /** Words of the settings that are not saved yet, by field. */
  readonly settings: Map<string, string>;
  /** By itself alone: there is one list of what is due. */
  readonly today: Map<'today', TodayAtWork>;
}

/** What stands in front of a customer's file. */
export type Front = { readonly page: 'note'; readonly note: NotePreview } | { readonly page: 'card' | 'history' };

/** Where the rep stands in a history, and what they are writing there. */
export interface PastAtWork {
  readonly filter: HistoryFilter;
  readonly pages: number;
  readonly note: NoteBegun | null;
  /** Entries that are being changed, by their key. */
  readonly edits: Readonly<Record<string, EntryEdit | undefined>>;
}

/** An entry while the rep changes it; each kind uses what it has. */
export interface EntryEdit {
  readonly words: string;
  readonly day: Day;
  readonly hook: string;
  readonly channel: Channel | null;
  readonly direction: 'in' | 'out';
  readonly outcome: 'reached' | 'not-reached';
  readonly favour: FavourKind;
  readonly wants: string;
  readonly due: OptionalDay;
  readonly monthly: MonthlyTexts | null;
}

/** When something is promised for every month, as it is typed. */
export interface MonthlyTexts {
  readonly on: string;
  readonly early: string;
  readonly late: string;
}

/** A note of the rep's own. */
export interface NoteBegun {
  readonly words: string;
  readonly day: Day;
}

/** Where the rep stands in what is due. */
export interface TodayAtWork {
  readonly only: 'all' | 'complaints';
  /** The entry that the keys act on, by gesture key and by its place should it go away; null before one is reached. */
  readonly at: { readonly key: string; readonly index: number } | null;
  /** The file of that entry was opened from the list: coming back leads to it. */
  readonly wasOpened: boolean;
}

/** What is typed on a card and not saved: a text that was refused stays until it is put right. */
export interface CardAtWork {
  readonly texts: CardTexts;
  readonly faults: Readonly<Partial<Record<CardText, CardFault | CommandError | 'failed'>>>;
  readonly address: string;
  /** Null while no special date is being written down. */
  readonly date: SpecialDateAtWork | null;
}

/** A special date as it is typed; `dateId` is null for a new one. */
export interface SpecialDateAtWork extends Omit<SpecialDateEntry, 'month' | 'day' | 'year'> {
  readonly dateId: string | null;
  readonly month: string;
  readonly day: string;
  readonly year: string;
}

export interface NewcomerAtWork {
  readonly person: NewCustomer;
  readonly closeTo: CloseToAtWork | null;
}

/** Where somebody works who had left, as it is typed. */
export interface JoinAtWork {
  readonly organisation: string;
  readonly email: string;
}

/** The customer to whom somebody new is close. */
export interface CloseToAtWork {
  readonly customerId: string;
  readonly name: string;
  readonly relation: RelationKind;
}

export interface NoteAtWork {
  readonly note: NotePreview;
  /** Words for gaps, by placeholder. */
  readonly values: Readonly<Record<string, string>>;
  /** The rep's own words, by wording. */
  readonly edits: Readonly<Record<string, NoteEdit>>;
}

export interface NoteEdit {
  readonly subject: string;
  readonly text: string;
}

/** What is being recorded. A form is kept from the first change on, open or closed, until it is saved or cancelled. */
export interface RecordAtWork {
  readonly open: RecordKind | null;
  readonly forms: { readonly [Kind in RecordKind]?: RecordForms[Kind] | undefined };
}

export interface RecordForms {
  readonly deal: { readonly what: string; readonly closedOn: Day; readonly delivery: OptionalDay; readonly renewal: OptionalDay };
  readonly favour: { readonly what: string; readonly on: Day };
  readonly complaint: { readonly words: string; readonly wants: string; readonly receivedOn: Day } & BegunInMail;
  readonly question: { readonly words: string; readonly askedOn: Day; readonly sensed: boolean } & BegunInMail;
  /** `dueBy` says who wrote the day: what was read from the words follows them, what the rep has set stays. `monthly` takes its place. */
  readonly promise: {
    readonly text: string;
    readonly due: OptionalDay;
    readonly dueBy: 'words' | 'rep';
    readonly monthly: MonthlyTexts | null;
  } & BegunInMail;
  /** `hard` is the hard time that is asked about; `quietUntil` is null as long as the proposal stands. */
  readonly news: {
    readonly words: string;
    readonly on: Day;
    readonly hard: HardTime | null;
    readonly died: Deceased;
    /** The child who died, by name; empty where it is not said. */
    readonly diedName: string;
    readonly quietUntil: OptionalDay | null;
  } & BegunInMail;
  readonly contact: {
    readonly words: string;
    readonly day: Day;
    readonly hook: string;
    readonly satisfaction: NonNullable<NewContact['satisfaction']> | null;
  };
}

export type RecordKind = keyof RecordForms;
export type HardTime = Extract<LifeEventKind, 'accident' | 'illness' | 'bereavement'>;

/** Of a date field: a day, or empty. */
export type OptionalDay = string;

/** The mail in which a form was begun, or its words were taken: it is named as the source only while it is still the open one. */
export interface BegunInMail {
  readonly mail: { readonly thread: string; readonly messageId: string | null } | null;
}

/** The step of a complaint that is being written down. */
export interface ComplaintAtWork {
  readonly open: boolean;
  readonly what: string;
  readonly by: OptionalDay;
  readonly satisfied: 'yes' | 'no' | 'not-asked';
  readonly followUpOn: Day;
}

export const createMemory = (): Memory => ({
  fronts: new Map(),
  notes: new Map(),
  records: new Map(),
  complaints: new Map(),
  cards: new Map(),
  newcomers: new Map(),
  joins: new Map(),
  pasts: new Map(),
  settings: new Map(),
  today: new Map(),
});

/** One remembered value, and how to change it; undefined forgets it. Writes count also when its component is gone. */
export const useKept = <Key extends string, Value>(
  kept: Map<Key, Value>,
  key: Key,
): readonly [Value | undefined, (change: (before: Value | undefined) => Value | undefined) => void] => {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  return [
    kept.get(key),
    (change) => {
      const after = change(kept.get(key));
      if (after === undefined) kept.delete(key);
      else kept.set(key, after);
      redraw();
    },
  ];
};
