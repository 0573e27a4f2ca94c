import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describe } from '../webmail/dom/describe.ts';

/** Runs in a mail page once, when the rep asks for a report; what it gives is the script's result. */
export default defineUnlistedScript(() => describe(document));
