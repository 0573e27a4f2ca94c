import type { PageStructure } from '../../messaging/protocol/page.ts';
import { censored } from './censor.ts';
import { censoredAddress } from './page-address.ts';

/** What the open page is made of; none of its words. */
export const describe = (page: Document): PageStructure => ({ address: censoredAddress(page.location), structure: censored(page.body) });
