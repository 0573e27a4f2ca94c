import type { CustomerFacts, Reason } from '#shared/gestures/rule.ts';
import type { Plan } from '#shared/gestures/plan.ts';
import { type Note, noteFor } from '#shared/notes/note-for.ts';
import type { NoteChannel, NoteLanguage, OccasionId } from '#shared/notes/note.ts';
import type { Register } from '#shared/schema/customer.ts';
import type { UsedNote } from '#shared/schema/touch.ts';
import type { NotePreview } from '../protocol.ts';

export interface NoteContext {
  readonly facts: CustomerFacts;
  readonly plan: Plan;
  /** Newest first. */
  readonly used: readonly UsedNote[];
  readonly repName: string;
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

/** The note for one choice, with what is known about its cause. The cause is the gesture's; without one, the newest of its kind that can still be thanked for. */
export const noteOf = ({ facts, plan, used, repName }: NoteContext, choice: NoteChoice): Note => {
  const cause = causeOf(plan, choice);
  return noteFor({
    customer: facts.customer,
    occasion: choice.occasion,
    channel: choice.channel,
    language: choice.language,
    register: choice.register,
    variant: choice.variant,
    otherThan: choice.otherThan,
    kind: cause?.code === 'favour-received' ? cause.kind : undefined,
    used,
    values: { rep_name: repName, what: cause === null ? null : whatOf(cause), ...choice.values },
  });
};

export const previewOf = (context: NoteContext, choice: NoteChoice): NotePreview => {
  const note = noteOf(context, choice);
  return {
    occasion: note.occasion,
    gestureKey: choice.gestureKey,
    channel: note.channel,
    variant: note.variant,
    language: note.language,
    register: note.register,
    fallback: note.fallback,
    subject: note.subject,
    paragraphs: note.paragraphs,
    gaps: note.gaps,
  };
};

const causeOf = ({ gestures }: Plan, { occasion, gestureKey }: NoteChoice): Reason | null => {
  const matching = gestures.filter((gesture) => (gestureKey === null ? gesture.occasion === occasion : gesture.key === gestureKey));
  return matching.at(-1)?.reason ?? null;
};

const whatOf = (reason: Reason): string | null => ('what' in reason ? reason.what : null);
