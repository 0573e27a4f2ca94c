import type { Participant } from './adapter.ts';

/** A recipient as the rep is told of them: name and address, as far as the page shows them. */
export const recipientName = ({ name, email }: Participant): string => {
  if (email === null) return name;
  return name === '' ? email : `${name} <${email}>`;
};
