export const unknown = {
  text: 'Not one of your customers yet.',
  add: 'Add as a customer',
} as const;

export const form = {
  title: 'New customer',
  address: 'Mail address',
  familyName: 'Family name',
  givenName: 'Given name',
  nameOrder: 'Order of the name',
  familyFirst: 'Family name first',
  givenFirst: 'Given name first',
  jobTitle: 'Title',
  organisation: 'Organisation',
  language: 'Language of notes',
  tier: 'Tier',
  nameNeeded: 'Please enter a name.',
} as const;

export const language = {
  en: 'English',
  'zh-CN': 'Chinese',
  'zh-TW': 'Chinese (Traditional)',
  ko: 'Korean',
  other: 'Another language',
} as const;

export const register = { formal: 'Formal', warm: 'Warm', brief: 'Brief', other: 'Another tone' } as const;

export const tier = {
  label: 'Tier',
  set: 'Tier {{tier}}',
  hint: 'Keys 1, 2, 3; 0 takes the tier away',
  none: 'No tier yet. A, B or C says how often to be in touch.',
} as const;

export const people = {
  heading: 'People in this conversation',
  more_one: '{{count}} more',
  more_other: '{{count}} more',
  fewer: 'Fewer',
  back: 'Back to the open mail',
  writingTo: 'You are writing to',
} as const;

export const nameOnly = {
  find: 'Find address',
  finding: 'Looking at their card …',
  notFound: 'Their card shows no address, or more than one.',
  offers: 'Your customers of this name',
  offersText: 'Only you can say whether it is one of them.',
  pick: 'It is another customer',
  pickFirst: 'It is one of my customers',
  known: 'You said this is {{name}}.',
  notThem: 'Not them',
} as const;

export const search = {
  label: 'Find a customer',
  title: 'Search customers',
  hint: 'Name, organisation or address',
  found_one: '{{count}} found',
  found_other: '{{count}} found',
  none: 'Nobody found',
} as const;

export const relation = {
  assistant: 'Assistant',
  secretary: 'Secretary',
  colleague: 'Colleague',
  user: 'User',
  buyer: 'Buyer',
  decider: 'Decision-maker',
  'introduced-by': 'Introduced by them',
  other: 'Close contact',
} as const;

export const relationOf = {
  assistant: 'Assistant of {{name}}',
  secretary: 'Secretary of {{name}}',
  colleague: 'Colleague of {{name}}',
  user: 'User on the side of {{name}}',
  buyer: 'Buyer for {{name}}',
  decider: 'Decides for {{name}}',
  'introduced-by': 'Introduced by {{name}}',
  other: 'Close contact of {{name}}',
} as const;

export const around = {
  heading: 'People around',
  headingCount: 'People around · {{count}}',
  empty: 'Nobody yet. Assistants, secretaries and users often know first what is coming.',
  add: 'Add somebody',
  who: 'Who is close to {{name}}?',
  ask: 'What is {{name}} to {{to}}?',
  unlink: 'Unlink {{name}}',
  closeTo: 'Which customer are they close to?',
  closeContact: 'Close contact of …',
  notClose: 'No close contact after all',
} as const;

export const merge = {
  offer: 'These are one person',
  title: 'Make them one file',
  keep: 'Whose words win where the two differ?',
  gone: 'Which file goes into it?',
  text: 'History, deals and everything else of the other file move over. You can undo it.',
  save: 'Make one file',
  missing: 'Pick a file first.',
} as const;

export const hardship = {
  until: 'Quiet until {{day}}: {{kind}}',
  open: 'Quiet for now: {{kind}}',
  accident: 'an accident',
  illness: 'illness',
  bereavement: 'a bereavement',
  other: 'a hard time',
  died: '{{name}} has died. Nothing is suggested any more, except what is still promised or open.',
  end: 'End the quiet time',
} as const;
