import type { Register } from '../schema/customer.ts';
import type { Registers } from './note.ts';

/** The register itself when it has wordings, else the one that reads most like it. Undefined when there is none at all. */
export const nearestRegister = (registers: Registers, wanted: Register): Register | undefined =>
  [wanted, ...neighbours[wanted]].find((register) => (registers[register] ?? []).length > 0);

const neighbours: Readonly<Record<Register, readonly Register[]>> = {
  formal: ['brief', 'warm'],
  warm: ['formal', 'brief'],
  brief: ['formal', 'warm'],
};
