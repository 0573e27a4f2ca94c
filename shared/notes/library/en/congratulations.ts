import { callLines, forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const congratulationsInEnglish: Registers = {
  formal: [
    ...forKind(
      'promotion',
      formal(
        'promotion-well-earned',
        'Congratulations on your promotion',
        'My sincere congratulations on your promotion{% if event %} to {{ event }}{% endif %}. It is well earned, and I am very pleased for you.',
        'I wish you every success in your new role.',
      ),
    ),
    ...forKind(
      'move',
      formal(
        'move-good-start',
        'Congratulations on your move',
        'Congratulations on the move{% if event %} to {{ event }}{% endif %}. I hope that everyone soon feels at home there and that the new surroundings serve you well.',
      ),
    ),
    ...forKind(
      'new-product',
      formal(
        'product-launch',
        'Congratulations on your new product',
        'Congratulations on the launch of {% if event %}{{ event }}{% else %}your new product{% endif %}. I know how much work stands behind such a day, and I wish it the success it deserves.',
      ),
    ),
    ...forKind(
      'certificate',
      formal(
        'certificate-earned',
        'Congratulations on your certification',
        'Congratulations on obtaining {% if event %}{{ event }}{% else %}your certification{% endif %}. It is a fine recognition of the care that you and your colleagues put into your work.',
      ),
    ),
    formal(
      'good-news',
      'Congratulations',
      'I was delighted to hear your good news{% if event %} about {{ event }}{% endif %}, and I would like to congratulate you warmly.',
      'May it be followed by many more.',
    ),
  ],
  warm: [
    ...forKind(
      'promotion',
      warm(
        'promotion-well-earned',
        'Congratulations on your promotion',
        'I was so pleased to hear of your promotion{% if event %} to {{ event }}{% endif %}. Congratulations, it’s well deserved.',
        'I hope you found a moment to celebrate.',
      ),
    ),
    ...forKind(
      'move',
      warm(
        'move-good-start',
        'All the best in the new place',
        'Congratulations on the move{% if event %} to {{ event }}{% endif %}. I hope the boxes are nearly unpacked and that you like it there.',
        'I’d love to see it one day.',
      ),
    ),
    ...forKind(
      'new-product',
      warm(
        'product-launch',
        'Congratulations on the launch',
        'Congratulations on {% if event %}{{ event }}{% else %}your new product{% endif %}. You and your team must be proud, and rightly so.',
      ),
    ),
    ...forKind(
      'certificate',
      warm(
        'certificate-earned',
        'Well done',
        'Congratulations on {% if event %}{{ event }}{% else %}your certification{% endif %}. I can imagine how many evenings went into it. Well done to all of you.',
      ),
    ),
    warm(
      'good-news',
      'What good news',
      'I was so happy to hear {% if event %}about {{ event }}{% else %}your news{% endif %}. Congratulations, and enjoy the moment.',
    ),
  ],
  brief: [
    ...forKind(
      'promotion',
      brief(
        'promotion-well-earned',
        'Congratulations on your promotion',
        'Your promotion{% if event %} to {{ event }}{% endif %} is well earned. I wish you all the best in the new role.',
      ),
    ),
    ...forKind(
      'move',
      brief(
        'move-good-start',
        'All the best in the new place',
        'Congratulations on the move{% if event %} to {{ event }}{% endif %}. I hope that you settle in quickly.',
      ),
    ),
    ...forKind(
      'new-product',
      brief(
        'product-launch',
        'Congratulations on the launch',
        'Congratulations on {% if event %}{{ event }}{% else %}your new product{% endif %}. I wish it every success.',
      ),
    ),
    ...forKind(
      'certificate',
      brief(
        'certificate-earned',
        'Congratulations on your certification',
        'I was pleased to hear about {% if event %}{{ event }}{% else %}your certification{% endif %}. It is a well-earned recognition of your work.',
      ),
    ),
    brief(
      'good-news',
      'Congratulations',
      'I was very pleased to hear {% if event %}about {{ event }}{% else %}your news{% endif %}. My congratulations to you.',
    ),
  ],
};

export const congratulationsCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-good-news',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ve just heard your good news{% if event %} about {{ event }}{% endif %}.',
    'I wanted to congratulate you myself. I’m really pleased for you.',
    'How did it come about? I’d love to hear.',
  ),
];

export const congratulationsShortInEnglish: readonly NoteVariant[] = [
  ...forKind(
    'promotion',
    shortText(
      'short-promotion',
      'Congratulations on your promotion{% if event %} to {{ event }}{% endif %}. It is well earned, and I wish you every success.',
    ),
  ),
  ...forKind(
    'move',
    shortText(
      'short-move',
      'Congratulations on the move{% if event %} to {{ event }}{% endif %}. I hope that you soon feel at home there.',
    ),
  ),
  ...forKind(
    'new-product',
    shortText(
      'short-product',
      'Congratulations on {% if event %}{{ event }}{% else %}the launch{% endif %}. I know how much work is in it.',
    ),
  ),
  ...forKind(
    'certificate',
    shortText(
      'short-certificate',
      'Congratulations on {% if event %}{{ event }}{% else %}the certificate{% endif %}. That must have taken a lot of work.',
    ),
  ),
  shortText('short-news', 'What good news{% if event %} about {{ event }}{% endif %}. My warm congratulations.'),
  shortText(
    'short-glad',
    'I was so glad to hear {% if event %}about {{ event }}{% else %}your news{% endif %}. Congratulations to you and everyone involved.',
  ),
];
