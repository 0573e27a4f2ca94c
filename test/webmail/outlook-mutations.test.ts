// @vitest-environment jsdom
// @vitest-environment-options {"url": "https://outlook.live.com/mail/0/inbox"}
import { outlookAdapter } from '../../extension/webmail/outlook/adapter.ts';
import { OUTLOOK_BREAKAGES, OUTLOOK_NOT_BROKEN } from './mutation/outlook-breakages.ts';
import { registerMutations } from './mutation/suite.ts';
import { OUTLOOK_FIXTURES } from './outlook-fixtures.ts';

registerMutations({
  webmail: 'Outlook',
  adapter: outlookAdapter,
  fixtures: OUTLOOK_FIXTURES,
  breakages: OUTLOOK_BREAKAGES,
  notBroken: OUTLOOK_NOT_BROKEN,
});
