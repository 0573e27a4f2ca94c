interface Position {
  readonly customerId: string;
  readonly position: 'from' | 'to' | 'cc';
}

/** One mail reaches a customer once: whoever stands in To with one address and in Cc with another stands in To. */
export const oncePerCustomer = <Mail extends Position>(mails: readonly Mail[]): readonly Mail[] => [
  ...new Map(mails.toSorted((one, other) => rank(one) - rank(other)).map((mail) => [mail.customerId, mail])).values(),
];

const rank = ({ position }: Position): number => (position === 'cc' ? 0 : 1);
