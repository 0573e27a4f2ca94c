import type { ContactConsent } from '../schema/customer.ts';

/** `unasked`: nobody has noted how they agreed, so the rep must know of an exception. */
export type OfferConsent = 'agreed' | 'unasked' | 'refused';

/** Whether a customer may get an offer. Only a yes with the way we know it counts; a level that a later version knows is a no. */
export const consentToOffers = (contact: ContactConsent | undefined): OfferConsent => {
  switch (contact?.level) {
    case undefined:
    case 'no-greetings':
      return 'unasked';
    case 'ok':
      return contact?.how === undefined || contact.how.trim() === '' ? 'unasked' : 'agreed';
    default:
      return 'refused';
  }
};
