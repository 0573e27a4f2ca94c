export const touch = {
  last: 'Last contact {{when}} · {{channel}}',
  never: 'No contact yet',
  inbound: 'wrote to you',
} as const;

export const channel = {
  email: 'mail',
  call: 'call',
  sms: 'text message',
  messenger: 'messenger',
  visit: 'visit',
  meeting: 'meeting',
  letter: 'letter',
  card: 'card',
  fax: 'fax',
  flowers: 'flowers',
  gift: 'gift',
  event: 'event',
  document: 'document',
  note: 'note',
  other: 'contact',
} as const;

export const care = {
  now: '{{what}}: {{when}}',
  fine: 'All well. Next: {{what}}, {{when}}',
  coming: 'Next: {{what}}, {{when}}',
  nothing: 'Nothing is due',
} as const;

export const history = {
  heading: 'History',
  empty: 'Nothing yet. Mails you read and send here appear by themselves.',
  mailOut: 'Mail to them',
  mailIn: 'Mail from them',
  noSubject: '(no subject)',
  notReached: 'not reached',
  deal: 'Deal: {{what}}',
  dealPlain: 'Deal',
  favour: '{{kind}}: {{what}}',
  note: 'with a note',
  complaint: 'Complaint: {{what}}',
  complaintPlain: 'Complaint',
  complaintClosed: 'Complaint closed: {{what}}',
  complaintClosedPlain: 'Complaint closed',
  promiseMade: 'Promised: {{what}}',
  promiseKept: 'Promise kept: {{what}}',
  promiseBroken: 'Promise not kept: {{what}}',
  promiseReleased: 'No longer wanted: {{what}}',
  question: 'They asked: {{what}}',
  questionPlain: 'They asked something',
  wish: 'They would like: {{what}}',
  wishPlain: 'They would like something',
  sensed: 'sensed, not said',
  answered: 'Answered: {{what}}',
  answeredPlain: 'Answered',
  news: '{{kind}}: {{what}}',
  all: 'All of it',
  openMail: 'Open the mail',
} as const;

export const hook = {
  label: 'For next time: {{text}}',
} as const;
