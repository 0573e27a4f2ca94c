export const record = {
  heading: 'Record',
  deal: 'Deal',
  favour: 'They helped',
  complaint: 'Complaint',
  question: 'They asked',
  promise: 'I promised',
  news: 'Their news',
  contact: 'Contact',
  what: 'What was agreed',
  whatNeeded: 'Please say what it is: the note mentions it.',
  day: 'Day',
  words: 'In a few words (optional)',
  takeWords: 'Take the selected words',
  nothingSelected: 'Select words in one mail first.',
  later: 'Delivery and renewal',
  delivery: 'Delivery promised for (optional)',
  renewal: 'Renewal on (optional)',
  favourHelp: 'What did they do for you?',
  complaintWords: 'What went wrong, in their words (optional)',
  wants: 'What they want (optional)',
  receivedOn: 'Received on',
  questionWords: 'What they want to know or have (optional)',
  sensed: 'They did not say so, I sensed it',
  questionHelp: 'What is it?',
  aQuestion: 'A question',
  aWish: 'A wish',
  promiseText: 'What you promised',
  promiseNeeded: 'Please say what you promised.',
  promiseDay: 'By when (optional)',
  promiseRead: 'Read from your words: {{day}}',
  newsHelp: 'What is their news?',
  hardNews: 'Or a hard time',
  died: 'Who died? (may stay open)',
  quietUntil: 'No cheerful notes until',
  quietOpen: 'Leave it empty to stay quiet until you end it.',
  contactHelp: 'How were you in touch?',
  reached: 'Call, reached',
  notReached: 'Call, not reached',
  otherWays: 'Other ways',
  hook: 'For next time (optional)',
  satisfaction: 'How content did they seem?',
} as const;

export const favour = {
  information: 'Gave us information',
  'order-confirmation': 'Confirmed an order',
  payment: 'Paid',
  introduction: 'Introduced somebody',
  other: 'Helped us',
} as const;

export const news = {
  promotion: 'Promotion',
  move: 'Move',
  'new-product': 'New product',
  certificate: 'Certificate',
  accident: 'Accident',
  illness: 'Illness',
  bereavement: 'Bereavement',
  other: 'Other news',
} as const;

export const deceased = {
  unknown: 'Not known',
  spouse: 'Husband or wife',
  father: 'Father',
  mother: 'Mother',
  child: 'Child',
  other: 'Somebody else close',
  customer: 'The customer',
} as const;

export const satisfaction = {
  good: 'Content',
  'so-so': 'So-so',
  bad: 'Not content',
} as const;

export const promises = {
  heading: 'Promised',
  by: 'by {{when}}',
  late: 'was due {{when}}',
  noDay: 'no day named',
  kept: 'Kept: {{what}}',
  more: 'More about: {{what}}',
  broken: 'Cannot be kept',
  released: 'No longer wanted',
  'did-kept': 'Promise kept. Well done.',
  'did-broken': 'Noted: this promise is not kept.',
  'did-released': 'Noted: they no longer want it.',
} as const;

export const questions = {
  heading: 'To answer',
  asked: 'asked {{when}}',
  sensed: 'sensed {{when}}',
  answered: 'Answered: {{what}}',
} as const;
