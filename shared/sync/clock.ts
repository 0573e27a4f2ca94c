/**
 * When and where a field was written: 12 hex digits of milliseconds since 1970, 4 of a counter, 13 of the device, lower case. Fixed width,
 * so stamps compare as text, and no two devices ever make the same one.
 */
export type Stamp = string;

export interface StampRequest {
  /** Wall clock in milliseconds since 1970. It may be wrong or go backwards. */
  readonly now: number;
  /** 13 lower-case hex digits (52 bits), drawn once per device. */
  readonly device: string;
  /** The last stamp this device made; null before the first. */
  readonly last: Stamp | null;
  /** The newest stamp among the values this write replaces; null when it replaces nothing. */
  readonly overwritten: Stamp | null;
}

/**
 * A stamp later than the wall clock, than this device's last stamp and than what it overwrites, so the rep's newest edit wins over what they saw
 * however wrong a clock is. A clock before 1970 counts as 1970. Throws a RangeError for a clock that is no number or beyond 48 bits (year 10889),
 * for a malformed device or stamp, and when no later stamp exists.
 */
export const nextStamp = ({ now, device, last, overwritten }: StampRequest): Stamp => {
  if (!DEVICE.test(device)) throw new RangeError('A device id is 13 lower-case hex digits.');
  const ticks = [wallTick(now), tickAfter(last), tickAfter(overwritten)];
  const tick = ticks.reduce((latest, each) => (each > latest ? each : latest));
  if (tick > LAST_TICK) throw new RangeError('No later stamp exists: the clock is at its end.');
  return tick.toString(16).padStart(TICK_DIGITS, '0') + device;
};

/** Whether a value from outside has the form of a stamp. */
export const isStamp = (value: unknown): value is Stamp => typeof value === 'string' && STAMP.test(value);

/** The later of two stamps; null counts as before everything. */
export const laterStamp = (one: Stamp | null, other: Stamp | null): Stamp | null => {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
};

const TICK_DIGITS = 16;
const COUNTER_BITS = 16n;
const LAST_MS = 2 ** 48 - 1;
const LAST_TICK = 2n ** 64n - 1n;
const DEVICE = /^[0-9a-f]{13}$/;
const STAMP = /^[0-9a-f]{29}$/;

const wallTick = (now: number): bigint => {
  if (Number.isNaN(now)) throw new RangeError('The wall clock is not a number.');
  if (now > LAST_MS) throw new RangeError('The wall clock is beyond 48 bits of milliseconds.');
  return BigInt(Math.max(0, Math.floor(now))) << COUNTER_BITS;
};

/** Milliseconds and counter are one number, so a full counter carries into the milliseconds. */
const tickAfter = (stamp: Stamp | null): bigint => {
  if (stamp === null) return 0n;
  if (!isStamp(stamp)) throw new RangeError('A stamp is 29 lower-case hex digits.');
  return BigInt(`0x${stamp.slice(0, TICK_DIGITS)}`) + 1n;
};
