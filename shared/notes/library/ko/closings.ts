import { lettersClosing } from '../../letter.ts';

/** For thanks: the body has said 감사드립니다 already. */
export const thanking = {
  formal: lettersClosing('앞으로도 잘 부탁드립니다.\n{{ rep_name }} 드림'),
  warm: lettersClosing('앞으로도 잘 부탁드려요.\n{{ rep_name }} 드림'),
  brief: lettersClosing('{{ rep_name }} 드림'),
};

/** For a question or a request. */
export const asking = {
  formal: lettersClosing('감사합니다.\n{{ rep_name }} 드림'),
  warm: lettersClosing('늘 감사합니다.\n{{ rep_name }} 드림'),
  brief: lettersClosing('감사합니다.\n{{ rep_name }} 드림'),
};

/** Only the name: for greetings, apologies and whatever has said its thanks already. */
export const plain = {
  formal: lettersClosing('{{ rep_name }} 드림'),
  warm: lettersClosing('{{ rep_name }} 드림'),
  brief: lettersClosing('{{ rep_name }} 드림'),
};

/** For sympathy: opens with the name alone, without a greeting. */
export const comforting = lettersClosing('{{ rep_name }} 드림', '{% if address_as %}{{ address_as }}께{% endif %}');
