import { useReducer } from 'react';
import type { Day } from '#shared/schema/fields.ts';
import type { RelationKind } from '#shared/schema/relation.ts';
import type { NewCustomer, NotePreview } from '../messaging/protocol.ts';

/** What the rep has begun and not finished. It outlives a look at another conversation, but not the panel. */
export interface Memory {
  /** Notes open for reading, by conversation and customer. */
  readonly previews: Map<string, NotePreview>;
  /** By customer and what the note is for. */
  readonly notes: Map<string, NoteAtWork>;
  /** By customer. */
  readonly records: Map<string, RecordAtWork>;
  /** By address; by conversation and name where the page shows none. */
  readonly newcomers: Map<string, NewcomerAtWork>;
  /** By itself alone: there is one list of what is due. */
  readonly today: Map<'today', TodayAtWork>;
}

/** Where the rep stands in what is due. */
export interface TodayAtWork {
  readonly only: 'all' | 'complaints';
  /** The entry that the keys act on, by gesture key and by its place should it go away; null before one is reached. */
  readonly at: { readonly key: string; readonly index: number } | null;
  /** The file of that entry was opened from the list: coming back leads to it. */
  readonly wasOpened: boolean;
}

export interface NewcomerAtWork {
  readonly person: NewCustomer;
  readonly closeTo: CloseToAtWork | null;
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

export interface RecordAtWork {
  readonly open: 'deal' | 'favour' | null;
  readonly deal: { readonly what: string; readonly closedOn: Day };
  readonly favour: { readonly what: string; readonly on: Day };
}

export const createMemory = (): Memory => ({
  previews: new Map(),
  notes: new Map(),
  records: new Map(),
  newcomers: new Map(),
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
