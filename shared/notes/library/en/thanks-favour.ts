import { forKind } from '../../letter.ts';
import type { NoteVariant, Registers } from '../../note.ts';
import { shortText } from '../../short-form.ts';
import { brief, formal, warm } from './closings.ts';

export const thanksFavourInEnglish: Registers = {
  formal: [
    ...forKind(
      'information',
      formal(
        'information-useful',
        'Thank you for the information',
        'Thank you for the information{% if what %} on {{ what }}{% else %} you gave me{% endif %}. It is very useful to know, and I appreciate the time you took.',
        'If there is something I can find out for you in return, please let me know.',
      ),
      formal(
        'information-clearer',
        'Thank you for telling me',
        'It was good of you to {% if what %}tell me about {{ what }}{% else %}share this with me{% endif %}. It gives me a clearer picture, and I thank you for your openness.',
      ),
    ),
    ...forKind(
      'order-confirmation',
      formal(
        'order-planning',
        'Thank you for your confirmation',
        'Thank you for confirming {% if what %}{{ what }}{% else %}the order{% endif %}. It allows us to plan reliably on our side, and we appreciate it.',
        'If you need anything further from us at this stage, please let me know.',
      ),
      formal(
        'order-received',
        'With thanks for your confirmation',
        'Your confirmation{% if what %} of {{ what }}{% else %} of the order{% endif %} has arrived. Thank you for seeing to it.',
        'If you have any questions about the next steps, please call me.',
      ),
    ),
    ...forKind(
      'payment',
      formal(
        'payment-arrived',
        'Thank you for your payment',
        'Your payment{% if what %} for {{ what }}{% endif %} has arrived, and I would like to thank you for seeing to it.',
        'If you need a receipt or any other document, please let me know.',
      ),
      formal(
        'payment-taken-care',
        'With thanks for your payment',
        'Thank you for taking care of the payment{% if what %} for {{ what }}{% endif %}. It has been received on our side.',
      ),
    ),
    ...forKind(
      'introduction',
      formal(
        'introduction-name',
        'Thank you for the introduction',
        'It was very kind of you to {% if what %}introduce me to {{ what }}{% else %}make this introduction{% endif %}. I know that it puts your own name behind us. Thank you for that; I will treat it with care.',
      ),
      formal(
        'introduction-confidence',
        'With thanks for your recommendation',
        'I would like to thank you warmly for your introduction{% if what %} to {{ what }}{% endif %}. Your recommendation is a sign of confidence that we do not take for granted.',
        'Please let me know if there is anything you would like me to bear in mind.',
      ),
    ),
    formal(
      'help',
      'Thank you for your help',
      'Thank you very much for your help{% if what %} with {{ what }}{% endif %}. I know that it took up some of your time, and I am grateful.',
    ),
  ],
  warm: [
    ...forKind(
      'information',
      warm(
        'information-helped',
        'Thank you for the information',
        'Thank you for {% if what %}telling me about {{ what }}{% else %}the information you gave me{% endif %}. That really helped.',
        'If I can find something out for you in return, just ask.',
      ),
      warm(
        'information-kind',
        'That was kind of you',
        'It was kind of you to {% if what %}let me know about {{ what }}{% else %}keep me informed{% endif %}. Thank you: it makes my work a good deal easier, and I don’t take it for granted.',
      ),
    ),
    ...forKind(
      'order-confirmation',
      warm(
        'order-easier',
        'Thank you for confirming',
        'Thank you for confirming {% if what %}{{ what }}{% else %}the order{% endif %}. That makes planning easier for all of us here.',
        'If anything comes up, just give me a call.',
      ),
      warm(
        'order-appreciated',
        'Your confirmation is here',
        'Your confirmation{% if what %} of {{ what }}{% endif %} has reached me, thank you. It’s good to have this settled.',
      ),
    ),
    ...forKind(
      'payment',
      warm(
        'payment-arrived',
        'Thank you for the payment',
        'The payment{% if what %} for {{ what }}{% endif %} has arrived safely. Thank you for seeing to it.',
        'It’s a pleasure working with you.',
      ),
      warm(
        'payment-small-thanks',
        'Payment received, thank you',
        'Just a line to say that your payment{% if what %} for {{ what }}{% endif %} is here. Thank you, I appreciate it.',
      ),
    ),
    ...forKind(
      'introduction',
      warm(
        'introduction-touch',
        'Thank you for the introduction',
        'Thank you for putting {% if what %}me in touch with {{ what }}{% else %}us in touch{% endif %}. It means a lot to me that you thought of us.',
        'I’ll take good care of it.',
      ),
      warm(
        'introduction-generous',
        'That was generous of you',
        'It was generous of you to {% if what %}introduce me to {{ what }}{% else %}make that introduction{% endif %}. I know that something like this takes trust. Thank you, I won’t forget it.',
        'If I can return the favour one day, I’ll be glad to.',
      ),
    ),
    warm(
      'help',
      'Thank you for your help',
      'Thank you for helping me out{% if what %} with {{ what }}{% endif %}. It made a real difference, and I wanted you to know that.',
      'If I can do something for you in return, just say so.',
    ),
  ],
  brief: [
    ...forKind(
      'information',
      brief(
        'information-helpful',
        'Thank you for the information',
        'The information{% if what %} on {{ what }}{% endif %} was very helpful. Thank you for passing it on.',
      ),
      brief(
        'information-letting-know',
        'Thank you for letting me know',
        'Many thanks for letting me know{% if what %} about {{ what }}{% endif %}. That is good to know.',
      ),
    ),
    ...forKind(
      'order-confirmation',
      brief(
        'order-confirmed',
        'Thank you for confirming',
        'Thank you for confirming {% if what %}{{ what }}{% else %}the order{% endif %}. We can now plan accordingly.',
      ),
      brief(
        'order-received',
        'Confirmation received',
        'I have received your confirmation{% if what %} of {{ what }}{% endif %}, many thanks. Please let me know if you need anything else from us.',
      ),
    ),
    ...forKind(
      'payment',
      brief(
        'payment-arrived',
        'Payment received, thank you',
        'Your payment{% if what %} for {{ what }}{% endif %} has arrived, thank you.',
      ),
      brief(
        'payment-thanks',
        'Thank you for your payment',
        'Many thanks for the payment{% if what %} for {{ what }}{% endif %}. It has reached us.',
      ),
    ),
    ...forKind(
      'introduction',
      brief(
        'introduction-thanks',
        'Thank you for the introduction',
        'It was kind of you to {% if what %}introduce me to {{ what }}{% else %}make the introduction{% endif %}. Thank you for your confidence.',
      ),
      brief(
        'introduction-name',
        'Many thanks for the introduction',
        'Your introduction{% if what %} to {{ what }}{% endif %} means a lot to us, many thanks. I will treat it with care.',
      ),
    ),
    brief('help', 'Thank you for your help', 'Your help{% if what %} with {{ what }}{% endif %} was very welcome, and I thank you for it.'),
  ],
};

export const thanksFavourShortInEnglish: readonly NoteVariant[] = [
  ...forKind(
    'information',
    shortText(
      'short-information',
      'Thank you for the information{% if what %} about {{ what }}{% endif %}. It is a real help, and it was kind of you to think of us.',
    ),
  ),
  ...forKind(
    'order-confirmation',
    shortText('short-order', 'Thank you for confirming {% if what %}{{ what }}{% else %}the order{% endif %}. We will take it from here.'),
  ),
  ...forKind(
    'payment',
    shortText('short-payment', 'The payment{% if what %} for {{ what }}{% endif %} has arrived. Thank you for seeing to it.'),
  ),
  ...forKind(
    'introduction',
    shortText(
      'short-introduction',
      'Thank you for putting me in touch{% if what %} with {{ what }}{% else %} with somebody new{% endif %}. I know what your good word is worth, and I will look after it.',
    ),
  ),
  shortText('short-help', 'Thank you for your help{% if what %} with {{ what }}{% endif %}. It made a real difference.'),
  shortText('short-time', 'Thank you for the time you took{% if what %} over {{ what }}{% endif %}. I do appreciate it.'),
];
