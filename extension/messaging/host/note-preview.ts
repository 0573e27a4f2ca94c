import { isAgainstConsent } from '#shared/care/consent.ts';
import { gestureRules } from '#shared/gestures/index.ts';
import { consentToOffers } from '#shared/care/consent-to-offers.ts';
import { calendarsOf } from '#shared/gestures/festivals.ts';
import { hasDied } from '#shared/gestures/mourning.ts';
import type { Calendar } from '#shared/gestures/rule.ts';
import { alternativeTo, channelsFor } from '#shared/notes/channel-choice.ts';
import { type Note, noteFor, noteLanguageFor } from '#shared/notes/note-for.ts';
import type { NoteChannel, NoteLanguage, OccasionId } from '#shared/notes/note.ts';
import { visitDay } from '#shared/notes/visit-day.ts';
import type { ConsentLevel, Customer, Register } from '#shared/schema/customer.ts';
import type { Open } from '#shared/schema/fields.ts';
import type { Template } from '#shared/schema/template.ts';
import type { UsedNote } from '#shared/schema/touch.ts';
import type { NotePersonChoice, NotePreview } from '../protocol/note.ts';
import { noteFacts, type NoteSubject } from './note-facts.ts';
import { notePerson } from './note-person.ts';

export interface NoteContext extends NoteSubject {
  /** Newest first. */
  readonly used: readonly UsedNote[];
  /** The rep's own texts. */
  readonly templates: readonly Template[];
  readonly repName: string;
  /** What stands under that name, line by line. */
  readonly underName: readonly string[];
  /** For a customer in whose language there are no notes. */
  readonly otherwise: NoteLanguage;
  /** The rep's working days. */
  readonly calendar: Calendar;
}

export interface NoteChoice {
  readonly occasion: OccasionId;
  readonly gestureKey: string | null;
  readonly channel: NoteChannel;
  readonly language?: NoteLanguage | undefined;
  readonly register?: Register | undefined;
  readonly variant?: string | undefined;
  readonly otherThan?: string | undefined;
  /** Words the rep filled into gaps; they win over the facts. */
  readonly values?: Readonly<Record<string, string>> | undefined;
}

/** The note for one choice, with what is known about its cause. */
export const noteOf = (
  { used, templates, repName, underName, otherwise, ...subject }: Omit<NoteContext, 'calendar'>,
  choice: NoteChoice,
): Note => {
  const { customer } = subject.facts;
  const language = noteLanguageFor({ customer, language: choice.language, used, otherwise });
  const { kind, values } = noteFacts(subject, { occasion: choice.occasion, gestureKey: choice.gestureKey, language });
  return noteFor({
    customer,
    occasion: choice.occasion,
    channel: choice.channel,
    language: choice.language,
    register: choice.register,
    variant: choice.variant,
    otherThan: choice.otherThan,
    kind,
    otherwise,
    underName,
    used,
    templates,
    calendars: calendarsOf(customer),
    isReadByOthers: hasDied(subject.facts),
    values: { rep_name: repName, ...values, ...choice.values },
  });
};

/** What a customer asked for, where a note goes against it. One that belongs to no gesture says thanks. */
export const againstConsent = (customer: Customer, gestureKey: string | null): Open<ConsentLevel> | null => {
  const rule = gestureRules.find(({ id }) => gestureKey?.split(':')[0] === id);
  return isAgainstConsent(rule?.kind ?? 'thanks', customer) ? (customer.contact?.level ?? null) : null;
};

export const previewOf = (context: NoteContext, choice: NoteChoice): NotePreview => {
  const channels = channelsOf(context, choice.occasion);
  const note = noteOf(context, { ...choice, channel: channels.includes(choice.channel) ? choice.channel : 'mail' });
  return {
    occasion: note.occasion,
    gestureKey: choice.gestureKey,
    channel: note.channel,
    channels,
    alternative: alternativeTo(note.occasion),
    variant: note.variant,
    language: note.language,
    register: note.register,
    fallback: note.fallback,
    against: againstConsent(context.facts.customer, choice.gestureKey),
    subject: note.subject,
    paragraphs: note.paragraphs,
    gaps: note.gaps,
    person: personIn(context, choice, note),
    proposedDay:
      note.occasion === 'visit' && note.gaps.includes('on_day') ? visitDay(context.today, context.calendar, context.facts.customer) : null,
    offer: note.offer === null ? null : consentToOffers(context.facts.customer.contact),
  };
};

/** Only those whose name this wording has a place and a form for: a choice always shows in the text. */
const personIn = (context: NoteContext, choice: NoteChoice, note: Note): NotePersonChoice | null => {
  const { occasion, language, register, channel, variant } = note;
  const person = notePerson(context, { occasion, gestureKey: choice.gestureKey, language });
  if (person === null) return null;
  const textWith = (who: string): string => {
    const values = { ...choice.values, [person.value]: who };
    const { subject, paragraphs } = noteOf(context, { ...choice, language, register, channel, variant, values });
    return JSON.stringify([subject, paragraphs]);
  };
  const choices = person.choices.filter((who) => textWith(who) !== textWith(''));
  return choices.length === 0 ? null : { ...person, choices };
};

/** Of somebody who has died nobody knows who reads it: that is written, and signed, in a mail. */
const channelsOf = ({ facts }: NoteContext, occasion: OccasionId): readonly NoteChannel[] =>
  hasDied(facts) ? ['mail'] : channelsFor(occasion, facts.customer);
