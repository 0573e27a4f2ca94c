import { callLines, forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief as shortly, comforting, formal as formally } from './closings.ts';

const { brief, formal, warm } = comforting;

export const sympathyInEnglish: Registers = {
  formal: [
    ...forKind(
      'bereavement',
      formal(
        'bereavement-sorry',
        'With sympathy',
        'I was so sorry to hear of {% if deceased %}the death of {{ deceased }}{% else %}your loss{% endif %}. Please accept my heartfelt condolences.',
        'If there is anything I can do for you at this time, please let me know.',
      ),
      formal(
        'bereavement-words-fail',
        'With sympathy',
        'It was with great sadness that I learned of {% if deceased %}the loss of {{ deceased }}{% else %}your loss{% endif %}. Words can do little, but my thoughts are with you and your family.',
        'Should you need any help, I am here.',
      ),
    ),
    ...forKind(
      'illness',
      formally(
        'illness-recovery',
        'Wishing you a good recovery',
        'I was very sorry to hear that you are unwell. I wish you a full recovery, and all the rest and time you need.',
        'If I can be of any help, please let me know.',
      ),
    ),
    ...forKind(
      'accident',
      formally(
        'accident-safe',
        'With sympathy',
        'I was very sorry to hear about the accident. I hope that you are recovering and in good hands.',
        'If there is anything I can do, please let me know.',
      ),
    ),
    formal(
      'sad-news',
      'With sympathy',
      'I was very sorry to hear your news, and I would like you to know that my thoughts are with you.',
      'If I can help in any way, please tell me.',
    ),
  ],
  warm: [
    ...forKind(
      'bereavement',
      warm(
        'bereavement-sorry',
        'With sympathy',
        'I was so sorry to hear of {% if deceased %}the loss of {{ deceased }}{% else %}your loss{% endif %}. I don’t have the right words, but I’m thinking of you and of those close to you.',
        'If there’s anything at all that I can do, just say so. There’s no need to reply.',
      ),
      warm(
        'bereavement-thinking-of-you',
        'With sympathy',
        'I’ve just heard of {% if deceased %}the death of {{ deceased }}{% else %}your loss{% endif %}, and I’m so very sorry. I hope that you have people around you in these days who can share some of the weight.',
        'I’m here if you need anything.',
      ),
    ),
    ...forKind(
      'illness',
      warm(
        'illness-recovery',
        'Get well soon',
        'I was sorry to hear that you’re not well. Please take all the time you need to recover. I hope that each day is a little easier than the one before.',
        'If I can do anything for you, just say so.',
      ),
    ),
    ...forKind(
      'accident',
      warm(
        'accident-safe',
        'With sympathy',
        'I was shocked to hear about the accident. I hope that you’re being well looked after and will soon feel better.',
        'If there’s anything I can help with, please tell me.',
      ),
    ),
    warm(
      'sad-news',
      'With sympathy',
      'I’ve heard your news, and I’m so sorry. You’re very much in my thoughts.',
      'I’d like to help with anything, big or small, if you’ll let me.',
    ),
  ],
  brief: [
    ...forKind(
      'bereavement',
      brief(
        'bereavement-sorry',
        'With sympathy',
        'I was so sorry to hear of {% if deceased %}the loss of {{ deceased }}{% else %}your loss{% endif %}. My heartfelt condolences to you and your family.',
      ),
      brief(
        'bereavement-thoughts',
        'With sympathy',
        'My sincere condolences{% if deceased %} on the death of {{ deceased }}{% endif %}. If I can help in any way, I am here.',
      ),
    ),
    ...forKind(
      'illness',
      shortly(
        'illness-recovery',
        'Get well soon',
        'I was sorry to hear that you are unwell. I wish you a full recovery, in your own time.',
      ),
    ),
    ...forKind(
      'accident',
      shortly(
        'accident-safe',
        'With sympathy',
        'I was sorry to hear about the accident and hope that you are recovering. If I can help, please let me know.',
      ),
    ),
    brief('sad-news', 'With sympathy', 'I was very sorry to hear your news. My thoughts are with you.'),
  ],
};

export const sympathyCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-sorry',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ve heard your news, and I’m so sorry.',
    'I only wanted to tell you that I’m thinking of you. You don’t have to say anything.',
    'Is there something I can do for you? If you think of anything later, I’m here.',
  ),
];

export const sympathyShortInEnglish: readonly NoteVariant[] = [
  ...forKind(
    'bereavement',
    shortText(
      'short-bereavement',
      'I was so sorry to hear of {% if deceased %}the death of {{ deceased }}{% else %}your loss{% endif %}. My thoughts are with you and your family.',
    ),
  ),
  ...forKind('illness', shortText('short-illness', 'I was sorry to hear that you are unwell. Please take all the rest you need.')),
  ...forKind('accident', shortText('short-accident', 'I was very sorry to hear about the accident. I hope that you are in good hands.')),
  shortText('short-sad', 'I was very sorry to hear your news. I am thinking of you.'),
  shortText(
    'short-here',
    'I have heard what happened, and I am so sorry. There is no need to answer; I only want you to know that I am thinking of you.',
  ),
];
