/** A mail address as it is stored and compared: trimmed, lower case. Dots and plus signs stay: only the mailbox's host knows what they mean. */
export const normaliseEmail = (email: string): string => email.trim().toLowerCase();

export const emailsEqual = (one: string, other: string): boolean => normaliseEmail(one) === normaliseEmail(other);
