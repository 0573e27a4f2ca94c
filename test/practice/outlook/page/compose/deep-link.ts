import { addressesIn, NOBODY } from '../../../page/addressees.ts';
import type { BoxOrder } from './box.ts';

/** What the address of a compose window asks for: `mailtouri`, whose fields are encoded twice, or `to`, `subject` and `body`. `cc` is dropped. */
export const orderInLink = (search: string): Pick<BoxOrder, 'addressees' | 'subject' | 'text'> => {
  const query = new URLSearchParams(search);
  const mailto = query.get('mailtouri');
  if (mailto === null) return order(query.get('to') ?? '', query);
  const [to = '', fields = ''] = mailto.replace(/^mailto:/i, '').split('?');
  return order(decodeURIComponent(to), new URLSearchParams(fields));
};

const order = (to: string, fields: URLSearchParams): Pick<BoxOrder, 'addressees' | 'subject' | 'text'> => ({
  addressees: { ...NOBODY, to: addressesIn(to) },
  subject: fields.get('subject') ?? '',
  text: fields.get('body') ?? '',
});
