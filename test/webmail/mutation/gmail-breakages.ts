import { breakagesOf } from './breakage.ts';

/** Everything in a Gmail page that names, frames or finds something for the adapter. */
export const GMAIL_BREAKAGES = breakagesOf({
  'own-address': ['[role="banner"]', '[aria-label*="@"]', '[title*="@"]', '[data-email]', '[aria-expanded="true"]', 'title'],
  root: ['[role="main"]'],
  thread: ['[data-legacy-thread-id]', '[data-thread-perm-id]', '[gh="tl"]', '.aps'],
  subject: ['.hP', '.ha'],
  messages: [
    '[role="list"]',
    '[role="listitem"]',
    '.adn',
    '.adf',
    '.h7',
    '.kv',

    '.kQ',

    '.a3s',
    '.ii',
    '[data-legacy-message-id]',
    '[data-message-id]',
  ],
  sender: ['.gD', '.gF', '.cf', '[email]', '[jid]', '[name]', '[data-name]'],
  recipients: ['.hb', '.g2'],
  compose: ['[data-compose-id]', '.M9', '.ip', '.nH', '.hx', '[type="hidden"]', '[name="rm"]', '[name="rt"]'],
  'compose-recipients': [
    '.anm',
    '[name="to"]',
    '[name="cc"]',
    '[name="bcc"]',
    '[role="option"]',
    '[data-hovercard-id]',
    '.aoD',
    '.hl',
    '.az9',
    '[role="combobox"]',
    '[aria-autocomplete="list"]',
  ],
  'compose-body': [
    '[contenteditable]',
    '[g_editable="true"]',
    '.Am',
    '.editable',
    '[role="textbox"]',
    '[aria-multiline="true"]',
    '.Ak',
    '.gmail_signature',
    '.gmail_quote',
    '.gmail_quote_container',
    '.gmail_attr',
  ],
});

/** What the adapter also knows, but no fixture page shows, and the field that is only written. */
export const GMAIL_NOT_BROKEN: readonly string[] = [
  '[name="subjectbox"]',
  '[id="loading"]',
  '.ky',
  '.kx',
  '.gmail_signature_prefix',
  '.gmail_extra',
];
