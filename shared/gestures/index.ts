import type { GestureRule } from './rule.ts';
import { afterDeliveryCheck } from './rules/after-delivery-check.ts';
import { birthday } from './rules/birthday.ts';
import { complaintAnswer } from './rules/complaint-answer.ts';
import { complaintFollowUp } from './rules/complaint-follow-up.ts';
import { complaintSilence } from './rules/complaint-silence.ts';
import { congratulate } from './rules/congratulate.ts';
import { deliveryCheck } from './rules/delivery-check.ts';
import { familyBirthday } from './rules/family-birthday.ts';
import { holiday } from './rules/holiday.ts';
import { mailUnanswered } from './rules/mail-unanswered.ts';
import { monthlyCard } from './rules/monthly-card.ts';
import { promiseDue } from './rules/promise-due.ts';
import { questionAnswer } from './rules/question-answer.ts';
import { quietReview } from './rules/quiet-review.ts';
import { renewal } from './rules/renewal.ts';
import { silenceAfterSale } from './rules/silence-after-sale.ts';
import { specialDay } from './rules/special-day.ts';
import { stillHere } from './rules/still-here.ts';
import { sympathy } from './rules/sympathy.ts';
import { thankForDeal } from './rules/thank-for-deal.ts';
import { thankForFavour } from './rules/thank-for-favour.ts';
import { thankReferrer } from './rules/thank-referrer.ts';
import { tierCheckIn } from './rules/tier-check-in.ts';
import { visit } from './rules/visit.ts';
import { weddingAnniversary } from './rules/wedding-anniversary.ts';
import { yearEnd } from './rules/year-end.ts';

/** Every rule, one file of `rules/` each. */
export const gestureRules: readonly GestureRule[] = [
  complaintAnswer,
  complaintSilence,
  complaintFollowUp,
  promiseDue,
  questionAnswer,
  thankForDeal,
  thankForFavour,
  tierCheckIn,
  birthday,
  holiday,
  congratulate,
  sympathy,
  mailUnanswered,
  deliveryCheck,
  afterDeliveryCheck,
  familyBirthday,
  weddingAnniversary,
  specialDay,
  yearEnd,
  renewal,
  silenceAfterSale,
  stillHere,
  visit,
  monthlyCard,
  thankReferrer,
  quietReview,
];
