import { expect, it } from 'vitest';
import { readDayList } from '#shared/calendar/day-list/read-day-list.ts';
import { stretchesOf } from '../../../extension/app/days/stretches.ts';

const stretch = (first: string, last: string, isWorked = false, name = '') => ({ first, last, isWorked, name });

it.each([
  { name: 'none', text: '', expected: [] },
  { name: 'one day', text: '2027-02-05 off', expected: [stretch('2027-02-05', '2027-02-05')] },
  { name: 'days in a row, across a month', text: '2027-02-28 off\n2027-03-01 off', expected: [stretch('2027-02-28', '2027-03-01')] },
  {
    name: 'a gap of a day',
    text: '2027-02-05 off\n2027-02-07 off',
    expected: [stretch('2027-02-05', '2027-02-05'), stretch('2027-02-07', '2027-02-07')],
  },
  {
    name: 'a working day after a day off',
    text: '2027-02-05..2027-02-06 off\n2027-02-07 work',
    expected: [stretch('2027-02-05', '2027-02-06'), stretch('2027-02-07', '2027-02-07', true)],
  },
  {
    name: 'another name',
    text: '2027-02-05 off Eve\n2027-02-06..2027-02-07 off Seollal',
    expected: [stretch('2027-02-05', '2027-02-05', false, 'Eve'), stretch('2027-02-06', '2027-02-07', false, 'Seollal')],
  },
])('a list of $name is shown in as few stretches', ({ text, expected }) => {
  expect(stretchesOf(readDayList(text))).toEqual(expected);
});
