import type { Occasion, OccasionId } from '../note.ts';
import { birthday } from './birthday.ts';
import { birthdayBelated } from './birthday-belated.ts';
import { checkIn } from './check-in.ts';
import { christmas } from './christmas.ts';
import { complaintAnswer } from './complaint-answer.ts';
import { complaintFollowUp } from './complaint-follow-up.ts';
import { complaintUpdate } from './complaint-update.ts';
import { congratulations } from './congratulations.ts';
import { dragonBoat } from './dragon-boat.ts';
import { holiday } from './holiday.ts';
import { midAutumn } from './mid-autumn.ts';
import { newYear } from './new-year.ts';
import { promiseKept } from './promise-kept.ts';
import { promiseLate } from './promise-late.ts';
import { questionAnswer } from './question-answer.ts';
import { springFestival } from './spring-festival.ts';
import { sympathy } from './sympathy.ts';
import { thanksDeal } from './thanks-deal.ts';
import { thanksFavour } from './thanks-favour.ts';
import { thanksMail } from './thanks-mail.ts';
import { thanksgiving } from './thanksgiving.ts';
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
};

export const occasions: readonly Occasion[] = Object.values(occasionById);
