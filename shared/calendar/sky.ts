import type { Day } from '../schema/fields.ts';
import { addDays } from './days.ts';

/** Moments are days since noon of 1 January 2000, terrestrial time; good to a quarter of an hour between 1900 and 2100 (Meeus, Astronomical Algorithms, ch. 25 and 49). */
type Moment = number;

const EPOCH: Day = '2000-01-01';
const DAYS_PER_CENTURY = 36_525;
const TROPICAL_YEAR_DAYS = 365.2422;
const LUNAR_MONTH_DAYS = 29.530588861;
/** Terrestrial time runs ahead of the clocks: 64 s in 2000, about 90 s expected in 2050. */
const CLOCK_LAG_DAYS = 75 / 86_400;
const STEPS = 6;

/** The day on which the sun reaches a longitude in one solar year, for clocks `utcOffset` hours ahead of UTC. 0° is the March equinox, 15° 清明, 180° the September equinox, 270° 冬至. */
export const dayOfSunAt = (longitude: number, year: number, utcOffset: number): Day => {
  const marchEquinox = 79 + (year - 2000) * TROPICAL_YEAR_DAYS;
  let moment = marchEquinox + (longitude / 360) * TROPICAL_YEAR_DAYS;
  for (let step = 0; step < STEPS; step += 1) moment += (turn(longitude - sunLongitude(moment)) / 360) * TROPICAL_YEAR_DAYS;
  return dayOfMoment(moment, utcOffset);
};

/** The moment of the new moon nearest to a moment. */
export const newMoonNear = (moment: Moment): Moment => {
  const count = Math.round((moment - 5.09766) / LUNAR_MONTH_DAYS);
  const t = count / 1236.85;
  const sun = 2.5534 + 29.1053567 * count;
  const moon = 201.5643 + 385.81693528 * count + 0.0107582 * t * t;
  const node = 160.7108 + 390.67050284 * count - 0.0016118 * t * t;
  const latitude = 124.7746 - 1.56375588 * count;
  const e = 1 - 0.002516 * t;
  return (
    5.09766 +
    LUNAR_MONTH_DAYS * count +
    0.00015437 * t * t -
    0.4072 * sin(moon) +
    0.17241 * e * sin(sun) +
    0.01608 * sin(2 * moon) +
    0.01039 * sin(2 * node) +
    0.00739 * e * sin(moon - sun) -
    0.00514 * e * sin(moon + sun) +
    0.00208 * e * e * sin(2 * sun) -
    0.00111 * sin(moon - 2 * node) -
    0.00057 * sin(moon + 2 * node) +
    0.00056 * e * sin(2 * moon + sun) -
    0.00042 * sin(3 * moon) +
    0.00042 * e * sin(sun + 2 * node) +
    0.00038 * e * sin(sun - 2 * node) -
    0.00024 * e * sin(2 * moon - sun) -
    0.00017 * sin(latitude)
  );
};

/** Noon UTC of a day. */
export const noonOf = (day: Day): Moment => Temporal.PlainDate.from(EPOCH).until(Temporal.PlainDate.from(day)).days;

export const dayOfMoment = (moment: Moment, utcOffset: number): Day =>
  addDays(EPOCH, Math.floor(moment - CLOCK_LAG_DAYS + 0.5 + utcOffset / 24));

/** Apparent longitude of the sun in degrees. */
const sunLongitude = (moment: Moment): number => {
  const t = moment / DAYS_PER_CENTURY;
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t;
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly);
  return mean + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
};

/** Degrees brought between −180 and 180. */
const turn = (degrees: number): number => degrees - 360 * Math.round(degrees / 360);

const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
