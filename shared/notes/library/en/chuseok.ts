import { callLines } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const chuseokInEnglish: Registers = {
  formal: [
    formal(
      'family',
      'Best wishes for Chuseok',
      'Chuseok is nearly here, and I wish you and your family a happy one. May the days be rich in good company, as the season is in everything else.',
    ),
    formal(
      'harvest',
      'Chuseok greetings',
      'I send you my warm greetings for Chuseok. I wish you a good harvest in all that you have worked for this year, and time to enjoy it with your family.',
    ),
    formal(
      'journey',
      'With good wishes for Chuseok',
      'As the Chuseok holidays begin, I wish you a safe journey and restful days. Thank you for your trust in us.',
    ),
  ],
  warm: [
    warm(
      'full-moon',
      'Happy Chuseok',
      'Happy Chuseok to you and your family. I hope that you get a clear sky for the full moon, and a wish to make on it.',
    ),
    warm('good-food', 'A lovely Chuseok to you', 'I hope that Chuseok brings you good food, slow days and everyone you would like to see.'),
    warm(
      'safe-travels',
      'Have a good Chuseok',
      'The roads will be busy, so take care if you’re driving. I hope that Chuseok gives you a few unhurried days with your family.',
    ),
  ],
  brief: [
    brief('family', 'Happy Chuseok', 'I wish you and your family a happy and plentiful Chuseok.'),
    brief('full-moon', 'Chuseok greetings', 'Warm greetings for Chuseok, and good health to all of you.'),
    brief('rest', 'Best wishes for Chuseok', 'All the best for Chuseok. I hope that you come back rested.'),
  ],
};

export const chuseokCallInEnglish: readonly NoteVariant[] = [
  callLines(
    'call-greeting',
    'Hello{% if address_as %} {{ address_as }}{% endif %}, {% if rep_name %}this is {{ rep_name }}. {% endif %}I’ll be quick, I’m sure you have plans for the holidays.',
    'I wanted to wish you and your family a happy Chuseok.',
    'Will you see your family? I hope that the sky is clear for the full moon.',
  ),
];

export const chuseokShortInEnglish: readonly NoteVariant[] = [
  shortText('short-family', 'Happy Chuseok to you and your family. May it be a plentiful one.'),
  shortText('short-moon', 'Warm wishes for Chuseok. I hope that you see a clear full moon.'),
];
