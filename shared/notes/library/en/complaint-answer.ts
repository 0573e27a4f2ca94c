import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const complaintAnswerInEnglish: Registers = {
  formal: [
    formal(
      'looking-into',
      'About {% if complaint %}{{ complaint }}{% else %}what you told us{% endif %}',
      'Thank you for telling us{% if complaint %} about {{ complaint }}{% endif %}. I understand how frustrating this must be, and I am sorry for the trouble it has caused you.',
      '{% if next_step %}What I will do next: {{ next_step }}.{% else %}I am now finding out what happened.{% endif %} You will hear from me by {{ by_day }}.',
      'If there is anything else I should know, please tell me. You can reach me directly at any time.',
    ),
    formal(
      'read-closely',
      'Your message{% if complaint %} about {{ complaint }}{% endif %}',
      'Thank you for bringing {% if complaint %}{{ complaint }}{% else %}this{% endif %} to my attention. I have gone over what you told us and can see why you are not satisfied. I am sorry for the inconvenience.',
      '{% if next_step %}My next step: {{ next_step }}.{% else %}My first step is to establish what happened.{% endif %} I will report back to you by {{ by_day }}.',
      'If you see any of this differently, I would be grateful to hear it.',
    ),
  ],
  warm: [
    warm(
      'glad-you-told-me',
      'Thank you for telling me',
      'Thank you for being so open with me{% if complaint %} about {{ complaint }}{% endif %}. I can well understand how annoying this is, and I’m sorry for the trouble this has caused you.',
      '{% if next_step %}Here’s what I’ll do: {{ next_step }}.{% else %}I’m finding out what happened.{% endif %} I’ll get back to you by {{ by_day }}.',
      'If you would rather talk it through, call me any time.',
    ),
    warm(
      'on-my-desk',
      '{% if complaint %}About {{ complaint }}{% else %}I’m looking after this{% endif %}',
      'I’m glad that you told me{% if complaint %} about {{ complaint }}{% endif %}, thank you. That isn’t how it should feel to work with us, and I’m sorry for the trouble.',
      'I’m looking after it myself. {% if next_step %}The next step: {{ next_step }}.{% else %}First I want to know what happened.{% endif %} You’ll hear from me by {{ by_day }}.',
    ),
  ],
  brief: [
    brief(
      'looking-into',
      'Thank you for letting us know',
      'I am glad you told us{% if complaint %} about {{ complaint }}{% endif %}, thank you. I understand, and I am sorry for the trouble.',
      '{% if next_step %}Next: {{ next_step }}.{% else %}I am looking into it now.{% endif %} You will hear from me by {{ by_day }}.',
    ),
    brief(
      'on-it',
      '{% if complaint %}Regarding {{ complaint }}{% else %}Regarding your message{% endif %}',
      'Thank you for being open about this. I am sorry for the inconvenience{% if complaint %} with {{ complaint }}{% endif %} and I take it seriously.',
      '{% if next_step %}My next step: {{ next_step }}.{% else %}I am finding out what happened.{% endif %} My answer will be with you by {{ by_day }}.',
    ),
  ],
};

export const complaintAnswerCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-listen-first',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}Thank you for telling us{% if complaint %} about {{ complaint }}{% endif %}. I’m sorry for the trouble it has caused you.',
    'Would you tell me in your own words what happened, and what would help you most now?',
    'I understand. {% if next_step %}Next I’ll see to {{ next_step }}, and{% else %}I’ll find out what happened, and{% endif %} you’ll hear from me by {{ by_day }}.',
  ),
  callLines(
    'call-set-right',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}{{ rep_name }} here. {% endif %}I’m calling because of {% if complaint %}{{ complaint }}{% else %}what you wrote to us{% endif %}. Is this a good moment?',
    'I’m sorry for the inconvenience. Before I say anything, I’d like to hear from you what matters most in this.',
    'Thank you, that helps me. {% if next_step %}The next step on my side: {{ next_step }}.{% else %}I’ll look into it right away.{% endif %} I’ll be back in touch by {{ by_day }}.',
  ),
];

export const complaintAnswerShortInEnglish: readonly NoteVariant[] = [
  shortText(
    'short-looking-into',
    'Thank you for telling me{% if complaint %} about {{ complaint }}{% endif %}, and I am sorry for the trouble it has caused you. {% if next_step %}The next step is {{ next_step }}, and you{% else %}I am finding out what happened, and you{% endif %} will hear from me by {{ by_day }}.',
  ),
  shortText(
    'short-mine',
    'I am sorry about the trouble{% if complaint %} with {{ complaint }}{% endif %}. I am seeing to it myself{% if next_step %}, starting with {{ next_step }}{% endif %}, and will be back to you by {{ by_day }}.',
  ),
];
