import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { messenger } from '../messaging/messenger.ts';
import { addressFinders } from '../webmail/address-finders.ts';

declare global {
  var aftercareFindsAddresses: true | undefined;
}

/** Comes into a mail page with the rep's first click on *Find address*, and answers from then on. Later clicks bring it again: it stays one. */
export default defineUnlistedScript(() => {
  if (globalThis.aftercareFindsAddresses === true) return;
  globalThis.aftercareFindsAddresses = true;
  const { signal } = new AbortController();
  messenger.onMessage(
    'addressBehind',
    async ({ data: { webmail, name } }) => (await addressFinders[webmail]?.(document, name, signal)) ?? null,
  );
});
