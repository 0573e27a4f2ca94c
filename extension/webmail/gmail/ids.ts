const LEGACY_ID = /^[0-9a-f]{15,16}$/u;
const RANDOM_DIGITS = 5;
const FIRST_MAIL_MS = Date.UTC(2004, 3, 1);
const LAST_MAIL_MS = Date.UTC(2100, 0, 1);

/** Gmail's legacy id of a thread or message: hexadecimal, the same in every locale. The literal text `undefined` and others are none. */
export const isLegacyId = (text: string): boolean => LEGACY_ID.test(text);

/** The legacy id behind a permanent one, `thread-f:1848781055589211216` or `#msg-f:…`; null for drafts (`-a:`) and anything else. */
export const legacyFromPermanent = (text: string | null): string | null => {
  const digits = /^#?(?:thread|msg)-f:(\d{1,20})$/u.exec(text ?? '')?.[1];
  return digits === undefined ? null : BigInt(digits).toString(16);
};

/** When the message was received or sent: all but the last five digits of a legacy message id are Unix milliseconds. Null when absurd. */
export const instantOfMessage = (legacyId: string): string | null => {
  const ms = Number.parseInt(legacyId.slice(0, -RANDOM_DIGITS), 16);
  return isLegacyId(legacyId) && ms >= FIRST_MAIL_MS && ms < LAST_MAIL_MS ? new Date(ms).toISOString() : null;
};
