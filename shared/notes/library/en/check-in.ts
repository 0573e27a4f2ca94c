import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const checkInInEnglish: Registers = {
  formal: [
    formal(
      'how-matters-stand',
      'About {{ topic }}',
      'Could you tell me how matters stand with {{ topic }} on your side? I would like to be of use where I can.',
      'If there is anything you need from us, please tell me.',
    ),
    formal(
      'come-back-to',
      'Following up on {{ topic }}',
      'I am writing to follow up on {{ topic }}. Has anything changed in the meantime that we should know about?',
      'A few words in reply are enough, or I can call you at a time that suits you.',
    ),
    formal(
      'talk-it-through',
      'A question about {{ topic }}',
      'May I ask how you are getting on with {{ topic }}? I would like to be sure that you have everything you need from us.',
      'If it would be useful to talk it through, please suggest a time.',
    ),
  ],
  warm: [
    warm(
      'how-is-it-going',
      'How is it going with {{ topic }}?',
      'How are things going with {{ topic }}? I wanted to ask before too much time went by.',
      'If I can help with any of it, just let me know.',
    ),
    warm(
      'thinking-of',
      'Wondering about {{ topic }}',
      'I’ve been thinking about {{ topic }} and wondered how things are going for you.',
      'No hurry with an answer. I’d simply like to know, and if you would rather talk, I’m happy to call.',
    ),
    warm(
      'any-news',
      'Any news about {{ topic }}?',
      'I was wondering how {{ topic }} has turned out so far, and would be glad to hear.',
      'And if something isn’t going as you would like, tell me and I’ll see what I can do.',
    ),
  ],
  brief: [
    brief('quick-question', 'A quick question about {{ topic }}', 'How are things going with {{ topic }}? A line in reply is enough.'),
    brief(
      'news',
      'Any news on {{ topic }}?',
      'I am writing about {{ topic }}: is there anything new on your side, or anything you need from us?',
    ),
    brief(
      'stand',
      'Where we stand with {{ topic }}',
      'How do things stand with {{ topic }}? If a call is easier for you, I would be glad to ring.',
    ),
  ],
};

export const checkInCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-how-are-things',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}Is this a good moment for two minutes?',
    '{% if topic %}I wanted to ask how you’re getting on with {{ topic }}.{% else %}I wanted to hear how things are going, and whether everything we supplied is doing what it should.{% endif %}',
    'Is there anything you need from me? Thank you for your time.',
  ),
  callLines(
    'call-no-reason',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}{{ rep_name }} here. {% endif %}Have I caught you at a bad time?',
    '{% if topic %}I was wondering about {{ topic }}: is there any news?{% else %}There’s nothing urgent. I simply wanted to ask how you’re getting on and whether there’s anything we could do better.{% endif %}',
    'Thank you, I’ve made a note of that. When would be a good time to speak again?',
  ),
  callLines(
    'call-next-weeks',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ll keep it short.',
    '{% if topic %}I’m calling about {{ topic }}. How do things stand on your side?{% else %}I’m calling to ask what the next few weeks look like for you, so that we can be ready if you need us.{% endif %}',
    'If anything changes, you can always reach me directly. Thank you.',
  ),
];

export const checkInShortInEnglish: readonly NoteVariant[] = [
  shortText('short-going', 'How are things going with {{ topic }}? If I can help with any of it, just say so.'),
  shortText('short-news', 'I was wondering about {{ topic }}. Is there any news? A line in reply is plenty.'),
];
