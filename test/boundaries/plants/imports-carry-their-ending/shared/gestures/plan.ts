import { addDays } from '../calendar/days';

export const plan = addDays;
