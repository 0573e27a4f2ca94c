import { practiceGmail } from './gmail/gmail.ts';
import { OUTLOOK_HOSTS, practiceOutlook } from './outlook/outlook.ts';
import type { PracticeWebmail } from './webmail.ts';

/** One of each kind, for what does not depend on the host. */
export const webmailKinds: readonly PracticeWebmail[] = [practiceGmail, practiceOutlook()];

/** Every host there is. */
export const allWebmails: readonly PracticeWebmail[] = [practiceGmail, ...OUTLOOK_HOSTS.map((host) => practiceOutlook(host))];
