import type { CalendarId, HolidayCalendar } from '../holiday.ts';
import { au } from './au.ts';
import { ca } from './ca.ts';
import { cn } from './cn.ts';
import { de } from './de.ts';
import { fr } from './fr.ts';
import { gb } from './gb.ts';
import { hk } from './hk.ts';
import { international } from './international.ts';
import { jp } from './jp.ts';
import { kr } from './kr.ts';
import { sg } from './sg.ts';
import { tw } from './tw.ts';
import { us } from './us.ts';

/** Every calendar of holidays. One file of this folder each, its id the file's name. */
export const holidayCalendarById: Readonly<Record<CalendarId, HolidayCalendar>> = {
  au,
  ca,
  cn,
  de,
  fr,
  gb,
  hk,
  international,
  jp,
  kr,
  sg,
  tw,
  us,
};

export const isCalendarId = (id: string): id is CalendarId => Object.hasOwn(holidayCalendarById, id);

export const holidayCalendars: readonly HolidayCalendar[] = Object.values(holidayCalendarById);
