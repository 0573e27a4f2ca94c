/** An id that follows from its cause, so that two devices write one record. A colon inside a part is escaped: two causes never share an id. */
export const causeId = (...parts: readonly string[]): string => parts.map(escapePart).join(':');

const escapePart = (part: string): string => part.replaceAll('%', '%25').replaceAll(':', '%3A');
