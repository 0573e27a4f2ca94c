export const panel = {
  title: 'Aftercare',
  fold: 'Fold the panel',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  onlyHere: 'Only on this device',
  undoLast: 'Undo: {{what}}',
  dismiss: 'Dismiss',
  reading: 'Reading the mail …',
  stale: 'Aftercare does not answer. Reload this tab.',
  menu: 'Menu',
  back: 'Back',
  notSent: 'It was not sent',
} as const;

export const state = {
  noneTitle: 'No mail open',
  noneText: 'Open a mail to see who it is from and what is due.',
  machineTitle: 'An automatic mail',
  machineText: 'Nobody is waiting for an answer here.',
  nameOnlyText: 'The page shows a name but no address. Many people share a name, so no note is written until it is clear who this is.',
  chooseTitle: 'Who is this about?',
  chooseText: 'More than one person fits. Pick one.',
  unreadableTitle: 'This page cannot be read',
  unreadableText: 'Aftercare would rather show nobody than the wrong person. Open the mail again, or reload the tab.',
  missing: 'Not found: {{what}}',
  notHereTitle: 'Off in this mailbox',
  notHereText: 'Aftercare shows and keeps nothing in {{address}}.',
  notHereAction: 'Use it here',
} as const;

export const capability = {
  root: 'the open view',
  'own-address': 'your own address',
  thread: 'the conversation',
  subject: 'the subject',
  messages: 'the messages',
  sender: 'the sender',
  recipients: 'the recipients',
  date: 'the date',
  compose: 'the compose box',
  'compose-recipients': 'the recipients of the draft',
  'compose-body': 'the text of the draft',
  send: 'the Send button',
} as const;

export const mailbox = {
  askTitle: 'Is {{address}} your mailbox?',
  askText: 'Then mails you read and send here are kept in each customer’s history: date and subject, on this device only.',
  yes: 'Yes, use it here',
  no: 'Not here',
  unknownTitle: 'Which address is yours?',
  unknownText: 'This page does not say whose mailbox it is. Tell Aftercare once, so that it never takes you for a customer.',
  address: 'Your mail address',
  repName: 'How you sign (optional)',
  wrongAddress: 'This does not look like a mail address.',
} as const;

export const mailboxes = {
  title: 'Mailboxes',
  text: 'Switch Aftercare on where you work with customers. People are shared by all mailboxes; the history keeps which mailbox a mail went through.',
  open: 'open now',
  use: 'Use Aftercare in {{address}}',
  empty: 'No mailbox yet. Aftercare asks once in each.',
} as const;

export const health = {
  title: 'How this page is read',
  text: 'Each part of the page is looked for in several ways. Where none is certain, Aftercare shows nothing rather than something wrong.',
  answered: 'read',
  missed: 'not found',
  needed: 'not found, and needed',
  empty: 'Nothing is open to be read.',
  report: 'Make an anonymised report',
  making: 'Describing the page …',
  promise: 'How the page is built, to show to somebody who can help. No words of mails or of people are in it.',
  box: 'The report',
  copy: 'Copy the report',
  failed: 'The page does not answer, so there is no report. Reload the tab and try again.',
} as const;

export const trouble = {
  'file-unreadable-title': 'This file cannot be read',
  'file-unreadable': 'The customer is there, but their file is damaged. Nothing was changed or thrown away.',
  'storage-unavailable-title': 'The customers cannot be reached',
  'storage-unavailable': 'The browser does not open its database. Close other windows of this browser, or start it again; nothing is lost.',
  'restoring-title': 'A backup is being restored',
  restoring: 'One moment: the customers are back as soon as it is done.',
  'storage-full-title': 'The disk is full',
  'storage-full': 'Nothing more can be saved until there is room again. What is stored stays as it is.',
} as const;

export const alert = { strayed: 'The note for {{customer}} stands in a mail to {{names}}.' } as const;

export const error = {
  invalid: 'Something here is not right. Please check.',
  gone: 'This is no longer there.',
  'address-taken': 'Somebody with this address is already one of your customers.',
  'own-address': 'This is one of your own addresses.',
  'storage-full': 'The disk is full: nothing was saved. Make room and try again.',
  'storage-unavailable': 'The database cannot be opened: nothing was saved. Restart the browser and try again.',
  restoring: 'A backup is being restored: nothing was saved. Try again in a moment.',
} as const;
