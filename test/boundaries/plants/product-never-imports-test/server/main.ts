import { aCustomer } from '../test/support/builders.ts';

export const first = aCustomer();
