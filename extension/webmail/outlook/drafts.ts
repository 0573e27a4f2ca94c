import { findVisible } from '../dom/find.ts';
import { isBefore } from '../dom/is-before.ts';
import { oneLine } from '../dom/text.ts';
import { type Card, isInBody, personaName } from './cards.ts';
import { personIn } from './written-person.ts';

/** As Outlook puts it beside a mail that is still being written; nothing but the word tells. */
const DRAFT = /^\[(?:draft|초안|임시 ?보관|草稿|טיוטה)\]$/iu;
const WRITTEN_BY_PEOPLE = '[id$="_SUBJECT"], [id$="_FROM"], [id$="_TO"], [id$="_CC"], [id$="_BCC"], [data-lpc-hover-target-id]';

/**
 * The cards without those of drafts: these are no mails yet. The mark stands above the date; below it begins what people wrote. A sender with
 * an address, and one who is called so, has written a mail.
 */
export const withoutDrafts = (root: Element, cards: readonly Card[]): readonly Card[] => {
  const marks = findVisible(root, 'span, div').filter(
    (element) =>
      element.childElementCount === 0 &&
      DRAFT.test(oneLine(element.textContent)) &&
      element.closest(WRITTEN_BY_PEOPLE) === null &&
      !isInBody(element, root),
  );
  return cards.filter((card) => !marks.some((mark) => isMarked(card, mark)));
};

const isMarked = ({ start, dates, from, persona }: Card, mark: Element): boolean => {
  const [date] = dates;
  const isAboveDate = date !== undefined && isBefore(start, mark) && isBefore(mark, date);
  const isCalledSo = persona !== null && personaName(persona) === oneLine(mark.textContent);
  return isAboveDate && !isCalledSo && from.every((part) => (personIn(part)?.email ?? null) === null);
};
