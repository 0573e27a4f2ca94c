import { lastContactDay } from '#shared/gestures/contact.ts';
import { plan } from '#shared/gestures/plan.ts';
import type { CustomerFacts } from '#shared/gestures/rule.ts';
import { firstOffer } from '#shared/notes/channel-choice.ts';
import { libraryLanguage } from '#shared/notes/library-choice.ts';
import type { DataDeps } from '../../data/deps.ts';
import { complaintsAround } from '../../data/queries/complaints-around.ts';
import { customerFacts } from '../../data/queries/customer-facts.ts';
import { livingCustomer } from '../../data/queries/living-customer.ts';
import { historyOf, lastTouchOf } from '../../data/queries/history.ts';
import { organisationById } from '../../data/queries/organisations.ts';
import { planningOf, type Settings } from '../../data/queries/settings.ts';
import { introducedPeople, relationsOf } from '../../data/queries/relations.ts';
import { storedTemplates } from '../../data/queries/templates.ts';
import { notesIn } from '../../data/queries/used-notes.ts';
import type { CustomerView } from '../protocol/customer-view.ts';
import { careView, type MailboxAtHand } from './care-view.ts';
import { customerView } from './customer-view.ts';
import { type NoteContext, previewOf } from './note-preview.ts';

const HISTORY_SHOWN = 8;

export interface OpenFile {
  readonly facts: CustomerFacts;
  readonly note: NoteContext;
}

/** One customer with today's plan and what notes need; of a file that was merged the kept one. Null when the file is gone or cannot be read. */
export const openFile = async ({ db, today }: DataDeps, settings: Settings, customerId: string): Promise<OpenFile | null> => {
  const living = await livingCustomer(db, customerId);
  const read = living === null ? null : await customerFacts(db, living.id);
  if (read?.ok !== true) return null;
  const { facts } = read;
  const { calendar, gestures } = planningOf(settings);
  const { rows: templates } = await storedTemplates(db);
  return {
    facts,
    note: {
      facts,
      introduced: await introducedPeople(db, facts.introductions),
      plan: plan(facts, today(), calendar, gestures),
      today: today(),
      used: notesIn(facts.touches),
      templates,
      repName: settings.repName,
      underName: settings.signatureLines,
      calendar,
      otherwise: libraryLanguage(settings.noteLanguage ?? '') ?? 'en',
    },
  };
};

/** The file as it is shown in one mailbox, under one of the customer's addresses. */
export const viewOfFile = async (
  { db, today }: DataDeps,
  { facts, note }: OpenFile,
  email: string,
  at: MailboxAtHand,
): Promise<CustomerView> => {
  const { customer, touches } = facts;
  const [organisation, relations, complaints] = await Promise.all([
    customer.organisationId === undefined ? null : organisationById(db, customer.organisationId),
    relationsOf(db, customer.id),
    complaintsAround(db, customer),
  ]);
  const { entries, total } = historyOf(facts, HISTORY_SHOWN);
  return customerView({
    customer,
    email,
    organisation: organisation?.name ?? null,
    plan: note.plan,
    history: entries,
    historyTotal: total,
    lastTouch: lastTouchOf(touches),
    lastContact: lastContactDay(touches),
    relations,
    care: careView(facts, complaints, at, today()),
    noteFor: (gesture) => previewOf(note, { ...firstOffer(gesture, customer), gestureKey: gesture.key }),
  });
};
