import type { CapabilityHealth } from '../adapter.ts';
import { findComposeElements } from './compose-elements.ts';
import { readRecipients } from './recipients.ts';
import { findSendButton } from './send-intent.ts';

/** What could be read of the first open compose box; nothing when none is open. */
export const composeHealth = (page: Document): readonly CapabilityHealth[] => {
  const [box] = findComposeElements(page);
  if (box === undefined) return [];
  const { region } = box;
  return [
    { capability: 'compose', answeredBy: region.hasAttribute('data-compose-id') ? 'data-compose-id' : 'M9' },
    { capability: 'compose-recipients', answeredBy: readRecipients(region, null) === null ? null : 'fields' },
    { capability: 'send', answeredBy: findSendButton(region)?.by ?? null },
  ];
};
