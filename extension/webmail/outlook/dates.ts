import { findAll } from '../dom/find.ts';
import { oneLine, textWithEmoji } from '../dom/text.ts';
import type { Card } from './cards.ts';

/** The date a card shows, as it stands there; empty when it shows none. */
export const dateText = ({ dates }: Card): string => dates.map((element) => textWithEmoji(element)).find((text) => text !== '') ?? '';

/** Every way in which a card writes its date, one per line: texts, titles and labels. Empty when it shows none. */
export const writtenDate = ({ dates }: Card): string => {
  const texts = dates
    .flatMap((element) => [element, ...findAll(element, '*')])
    .flatMap((part) => [textWithEmoji(part), ...['title', 'aria-label'].map((name) => oneLine(part.getAttribute(name) ?? ''))]);
  return [...new Set(texts)].filter((text) => text !== '').join('\n');
};
