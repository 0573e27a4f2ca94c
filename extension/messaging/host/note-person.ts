import { anchorOf } from '#shared/gestures/key.ts';
import { hasDied } from '#shared/gestures/mourning.ts';
import type { LifeEvent } from '#shared/schema/life-event.ts';
import type { NotePerson, NotePersonChoice } from '../protocol/note.ts';
import { gestureOf, type NoteCause, newsBehind, type NoteSubject } from './note-facts.ts';

/**
 * Whom of the family a note may name, as far as the file says who it is about: whose birthday it is, who died. Null where it says nothing that can be
 * put into words. Nobody is named unless the rep chooses it.
 */
export const notePerson = (subject: NoteSubject, cause: NoteCause): NotePersonChoice | null => {
  if (cause.occasion === 'family-birthday') return choiceOf('family_member', birthdayOf(subject, cause));
  if (cause.occasion === 'sympathy') return choiceOf('deceased', deceasedOf(subject, cause));
  return null;
};

const choiceOf = (value: NotePersonChoice['value'], choices: readonly NotePerson[]): NotePersonChoice | null =>
  choices.length === 0 ? null : { value, choices };

const birthdayOf = ({ plan }: NoteSubject, cause: NoteCause): readonly NotePerson[] => {
  const reason = gestureOf(plan, cause)?.reason;
  return reason?.code === 'family-birthday' ? (RELATIVES.get(reason.relation) ?? []) : [];
};

/** Of a customer who died themself nobody knows who reads it, and whose father that was. */
const deceasedOf = (subject: NoteSubject, cause: NoteCause): readonly NotePerson[] => {
  const event = hasDied(subject.facts) ? null : eventBehind(subject, cause);
  return event?.kind === 'bereavement' ? (DECEASED.get(event.died ?? 'unknown') ?? []) : [];
};

const eventBehind = (subject: NoteSubject, cause: NoteCause): LifeEvent | null => {
  const gesture = gestureOf(subject.plan, cause);
  if (gesture === null) return newsBehind(subject, cause);
  const [id] = anchorOf(gesture.key);
  return subject.facts.lifeEvents.find((event) => event.id === id) ?? null;
};

const RELATIVES: ReadonlyMap<string, readonly NotePerson[]> = new Map([
  ['spouse', ['wife', 'husband']],
  ['child', ['son', 'daughter']],
]);

const DECEASED: ReadonlyMap<string, readonly NotePerson[]> = new Map([
  ['father', ['father']],
  ['mother', ['mother']],
  ['spouse', ['wife', 'husband']],
  ['unknown', ['father', 'mother', 'wife', 'husband']],
]);
