import type { Language, NameOrder, Tier } from '#shared/schema/customer.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { Deceased, LifeEventKind } from '#shared/schema/life-event.ts';
import type { RelationKind } from '#shared/schema/relation.ts';
import type { Channel } from '#shared/schema/touch.ts';
import type { IdentityRef } from './people.ts';

export interface NewCustomer {
  readonly familyName: string;
  readonly givenName: string;
  readonly nameOrder: NameOrder;
  readonly title: string;
  readonly email: string;
  readonly organisation: string;
  readonly language: Language;
  readonly tier: Tier | null;
}

export interface AddCustomerRequest extends NewCustomer {
  /** The page showed this person by name only: who it is is remembered with the file. */
  readonly identity?: IdentityRef;
  /** A close contact of somebody who is a customer already. */
  readonly closeTo?: { readonly customerId: string; readonly relation: RelationKind };
}

export interface NewDeal {
  readonly customerId: string;
  readonly what: string;
  readonly closedOn: Day;
  readonly promisedDelivery?: Day;
  readonly renewalOn?: Day;
}

/** Where a record comes from: the mail it was read in. Absent for what came on another way. */
export interface FromMail {
  readonly n: number;
  readonly messageId: string | null;
}

export interface NewComplaint {
  readonly customerId: string;
  readonly receivedOn: Day;
  readonly words: string;
  readonly wants: string;
  readonly from?: FromMail;
}

export interface NewQuestion {
  readonly customerId: string;
  readonly kind: 'question' | 'wish';
  readonly sensed: boolean;
  readonly words: string;
  readonly askedOn: Day;
  readonly from?: FromMail;
}

/** A promise for a day of every month: 1 to 31, 31 being the last; and the days by which it may be kept early or late, 0 to 14. */
export interface Monthly {
  readonly on: number;
  readonly early: number;
  readonly late: number;
}

export interface NewPromise {
  readonly customerId: string;
  readonly text: string;
  /** Null where no day was named, and with `monthly`. */
  readonly due: Day | null;
  readonly monthly?: Monthly;
  readonly from?: FromMail;
}

export interface NewLifeEvent {
  readonly customerId: string;
  /** That somebody left is said on their card. */
  readonly kind: Exclude<LifeEventKind, 'left'>;
  readonly on: Day;
  readonly words: string;
  readonly died?: Deceased;
  /** Of several children the one who died, as their special days name them. */
  readonly diedName?: string;
  /** Cheerful gestures rest until then; null = until the rep says so. Only for accident, illness and bereavement. */
  readonly quietUntil?: Day | null;
  readonly from?: FromMail;
}

export interface NewContact {
  readonly customerId: string;
  readonly channel: Channel;
  readonly day: Day;
  /** Only for calls. */
  readonly reached?: boolean;
  readonly words: string;
  /** "For next time"; empty for nothing. */
  readonly hook: string;
  readonly satisfaction?: 'good' | 'so-so' | 'bad';
}

export type ComplaintStepRequest = { readonly complaintId: string } & (
  | { readonly step: 'answer' | 'carry-out' | 'reopen' }
  | { readonly step: 'agree'; readonly what: string; readonly by: Day | null }
  | { readonly step: 'close'; readonly satisfied: 'yes' | 'no' | 'not-asked'; readonly followUpOn: Day }
);

export interface DecideRequest {
  readonly customerId: string;
  readonly gestureKey: string;
  readonly type: 'done' | 'done-elsewhere' | 'skipped' | 'snoozed';
  readonly until?: Day;
}
