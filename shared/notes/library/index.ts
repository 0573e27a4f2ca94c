import type { Occasion, OccasionId } from '../note.ts';
import { afterDelivery } from './after-delivery.ts';
import { afterSale } from './after-sale.ts';
import { birthdayBelated } from './birthday-belated.ts';
import { birthday } from './birthday.ts';
import { checkIn } from './check-in.ts';
import { christmas } from './christmas.ts';
import { chuseok } from './chuseok.ts';
import { complaintAnswer } from './complaint-answer.ts';
import { complaintFollowUp } from './complaint-follow-up.ts';
import { complaintUpdate } from './complaint-update.ts';
import { congratulations } from './congratulations.ts';
import { deliveryCheck } from './delivery-check.ts';
import { diwali } from './diwali.ts';
import { dragonBoat } from './dragon-boat.ts';
import { eid } from './eid.ts';
import { familyBirthday } from './family-birthday.ts';
import { getWell } from './get-well.ts';
import { holiday } from './holiday.ts';
import { lantern } from './lantern.ts';
import { mailAnswer } from './mail-answer.ts';
import { midAutumn } from './mid-autumn.ts';
import { newYear } from './new-year.ts';
import { promiseKept } from './promise-kept.ts';
import { promiseLate } from './promise-late.ts';
import { questionAnswer } from './question-answer.ts';
import { renewal } from './renewal.ts';
import { seollal } from './seollal.ts';
import { springFestival } from './spring-festival.ts';
import { stillHere } from './still-here.ts';
import { sympathy } from './sympathy.ts';
import { thanksDeal } from './thanks-deal.ts';
import { thanksFavour } from './thanks-favour.ts';
import { thanksMail } from './thanks-mail.ts';
import { thanksReferrer } from './thanks-referrer.ts';
import { thanksgiving } from './thanksgiving.ts';
import { visit } from './visit.ts';
import { weddingAnniversary } from './wedding-anniversary.ts';
import { yearEnd } from './year-end.ts';

/** Every occasion that has notes. One file of this folder each, its id the file's name. */
export const occasionById: Readonly<Record<OccasionId, Occasion>> = {
  'thanks-deal': thanksDeal,
  'thanks-favour': thanksFavour,
  'thanks-mail': thanksMail,
  'check-in': checkIn,
  'complaint-answer': complaintAnswer,
  'complaint-update': complaintUpdate,
  'complaint-follow-up': complaintFollowUp,
  'question-answer': questionAnswer,
  'promise-kept': promiseKept,
  'promise-late': promiseLate,
  birthday,
  'birthday-belated': birthdayBelated,
  congratulations,
  sympathy,
  holiday,
  'new-year': newYear,
  'spring-festival': springFestival,
  'dragon-boat': dragonBoat,
  'mid-autumn': midAutumn,
  christmas,
  thanksgiving,
  'year-end': yearEnd,
  lantern,
  seollal,
  chuseok,
  diwali,
  eid,
  'thanks-referrer': thanksReferrer,
  'mail-answer': mailAnswer,
  'delivery-check': deliveryCheck,
  'after-delivery': afterDelivery,
  'after-sale': afterSale,
  renewal,
  'still-here': stillHere,
  'get-well': getWell,
  'family-birthday': familyBirthday,
  'wedding-anniversary': weddingAnniversary,
  visit,
};

export const occasions: readonly Occasion[] = Object.values(occasionById);
