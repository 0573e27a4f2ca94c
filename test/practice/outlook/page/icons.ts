import { el } from '../../page/el.ts';

const MARKS = {
  ComposeRegular: '✎',
  ArrowReplyRegular: '↩',
  ArrowReplyAllRegular: '↞',
  ArrowForwardRegular: '↪',
  DeleteRegular: '✕',
  OpenRegular: '↗',
  MailRegular: '✉',
  CalendarRegular: '▦',
  PeopleRegular: '☺',
} as const;

export type IconName = keyof typeof MARKS;

/** This webmail names its icons in the page, the same in every language. */
export const icon = (name: IconName): HTMLElement => el('i', { 'data-icon-name': name, 'aria-hidden': 'true' }, MARKS[name]);
