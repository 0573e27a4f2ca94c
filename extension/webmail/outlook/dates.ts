import { certainMoment } from '../dom/certain-moment.ts';
import { findAll } from '../dom/find.ts';
import { textWithEmoji } from '../dom/text.ts';
import type { Card } from './cards.ts';

/** The date a card shows, as it stands there; empty when it shows none. */
export const dateText = ({ dates }: Card): string => dates.map((element) => textWithEmoji(element)).find((text) => text !== '') ?? '';

/**
 * When a mail was sent, as an ISO instant to the minute: by its date's text, title or label, in whichever the day is certain. Null when in none
 * of them, or when they name two.
 */
export const momentOf = ({ dates, start }: Card): string | null => {
  const options = { language: start.ownerDocument.documentElement.lang, now: new Date() };
  const texts = dates
    .flatMap((element) => [element, ...findAll(element, '*')])
    .flatMap((part) => [textWithEmoji(part), part.getAttribute('title') ?? '', part.getAttribute('aria-label') ?? '']);
  const moments = new Set([...new Set(texts)].flatMap((text) => certainMoment(text, options) ?? []));
  const [moment = null] = moments;
  return moments.size === 1 ? moment : null;
};
