import type { Participant } from '../adapter.ts';
import { personFrom } from '../dom/people.ts';
import { textWithEmoji } from '../dom/text.ts';

/** The `name` attribute holds the full name; the text is shortened in collapsed messages. */
export const personInSpan = (span: Element, role: Participant['role'], ownAddress: string | null): Participant =>
  personFrom({ name: span.getAttribute('name') ?? textWithEmoji(span), email: span.getAttribute('email') }, role, ownAddress);
