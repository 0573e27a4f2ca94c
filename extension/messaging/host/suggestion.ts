import { guessLanguage, splitName } from '#shared/people/name.ts';
import type { NewCustomer } from '../protocol/requests.ts';

/** The form for somebody new, prefilled with what their mail shows; the rep sees and corrects all of it. */
export const suggestionFor = ({ name, email }: { readonly name: string; readonly email: string }): NewCustomer => {
  const { familyName, givenName, nameOrder, title, organisation } = splitName(name, email);
  return { familyName, givenName, nameOrder, title, email, organisation, language: guessLanguage(name, email), tier: null };
};
