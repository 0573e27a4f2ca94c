import { Complaint, complaintPrivacy } from './complaint.ts';
import { Customer, customerPrivacy } from './customer.ts';
import { Deal, dealPrivacy } from './deal.ts';
import { Decision, decisionPrivacy } from './decision.ts';
import { Favour, favourPrivacy } from './favour.ts';
import { Identity, identityPrivacy } from './identity.ts';
import { LifeEvent, lifeEventPrivacy } from './life-event.ts';
import { Organisation, organisationPrivacy } from './organisation.ts';
import { CarePromise, promisePrivacy } from './promise.ts';
import { Question, questionPrivacy } from './question.ts';
import { Relation, relationPrivacy } from './relation.ts';
import { Setting, settingPrivacy } from './setting.ts';
import { Template, templatePrivacy } from './template.ts';
import { Touch, touchPrivacy } from './touch.ts';

/** Every kind of record: its schema, the privacy class of each field, and the fields that are maps by member (one sync field per member). */
export const recordKinds = {
  customer: {
    schema: Customer,
    privacy: customerPrivacy,
    maps: ['addressAs', 'emails', 'mutedRules', 'specialDates', 'calendars', 'festivals', 'preferredChannels'],
  },
  organisation: { schema: Organisation, privacy: organisationPrivacy, maps: ['domains'] },
  deal: { schema: Deal, privacy: dealPrivacy, maps: ['products'] },
  favour: { schema: Favour, privacy: favourPrivacy, maps: [] },
  complaint: { schema: Complaint, privacy: complaintPrivacy, maps: [] },
  promise: { schema: CarePromise, privacy: promisePrivacy, maps: [] },
  question: { schema: Question, privacy: questionPrivacy, maps: [] },
  lifeEvent: { schema: LifeEvent, privacy: lifeEventPrivacy, maps: [] },
  touch: { schema: Touch, privacy: touchPrivacy, maps: [] },
  decision: { schema: Decision, privacy: decisionPrivacy, maps: [] },
  identity: { schema: Identity, privacy: identityPrivacy, maps: [] },
  relation: { schema: Relation, privacy: relationPrivacy, maps: [] },
  template: { schema: Template, privacy: templatePrivacy, maps: [] },
  setting: { schema: Setting, privacy: settingPrivacy, maps: ['members', 'days'] },
} as const satisfies Record<string, { schema: unknown; privacy: unknown; maps: readonly string[] }>;

export type RecordKind = keyof typeof recordKinds;
export interface RecordOf {
  customer: Customer;
  organisation: Organisation;
  deal: Deal;
  favour: Favour;
  complaint: Complaint;
  promise: CarePromise;
  question: Question;
  lifeEvent: LifeEvent;
  touch: Touch;
  decision: Decision;
  identity: Identity;
  relation: Relation;
  template: Template;
  setting: Setting;
}
