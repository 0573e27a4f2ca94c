import type { CapabilityHealth } from '../adapter.ts';
import { findComposeElements, findSendButton } from './compose-elements.ts';
import { readRecipients } from './recipients.ts';

/** What could be read of the first open compose box; nothing when none is open. */
export const composeHealth = (page: Document): readonly CapabilityHealth[] => {
  const [box] = findComposeElements(page);
  if (box === undefined) return [];
  return [
    { capability: 'compose', answeredBy: box.by },
    { capability: 'compose-recipients', answeredBy: readRecipients(box, null) === null ? null : 'fields' },
    { capability: 'send', answeredBy: findSendButton(box.region)?.by ?? null },
  ];
};
