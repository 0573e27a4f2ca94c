import type { ByLanguage, NoteLanguage, NoteVariant, Occasion } from './note.ts';

/** The body of a short form: what stands between the first line and the name. */
export const shortText = (id: string, ...paragraphs: readonly string[]): NoteVariant => ({ id, subject: '', paragraphs });

/** The same bodies as a message (opens with who is writing) and as a card (closes with the name). */
export const shortForms = (texts: ByLanguage<readonly NoteVariant[]>): Required<Pick<Occasion, 'messenger' | 'card'>> => ({
  ...messages(texts),
  card: framed(texts, (language, paragraphs) => ['{{ salutation }}', ...paragraphs, signatures[language]]),
});

/** Messages only, for what nobody writes on a card. */
export const messages = (texts: ByLanguage<readonly NoteVariant[]>): Required<Pick<Occasion, 'messenger'>> => ({
  messenger: framed(texts, (language, paragraphs) => [openings[language], ...paragraphs]),
});

/** For sympathy: message and card open with the address alone, without a greeting, and close with the name. */
export const quietForms = (texts: ByLanguage<readonly NoteVariant[]>): Required<Pick<Occasion, 'messenger' | 'card'>> => {
  const quiet = framed(texts, (language, paragraphs) => [quietOpenings[language], ...paragraphs, signatures[language]]);
  return { messenger: quiet, card: quiet };
};

const framed = (
  texts: ByLanguage<readonly NoteVariant[]>,
  frame: (language: NoteLanguage, paragraphs: readonly string[]) => readonly string[],
): ByLanguage<readonly NoteVariant[]> => {
  const inLanguage = (language: NoteLanguage): readonly NoteVariant[] =>
    texts[language].map((variant) => ({ ...variant, paragraphs: frame(language, variant.paragraphs) }));
  return { en: inLanguage('en'), ko: inLanguage('ko'), 'zh-CN': inLanguage('zh-CN'), 'zh-TW': inLanguage('zh-TW') };
};

const openings: ByLanguage<string> = {
  en: 'Hello{% if address_as %} {{ address_as }}{% endif %}{% if rep_name %}, this is {{ rep_name }}{% endif %}.',
  ko: '{% if address_as %}{{ address_as }}, {% endif %}안녕하세요.{% if rep_name %} {{ rep_name }}입니다.{% endif %}',
  'zh-CN': '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。',
  'zh-TW': '{% if address_as %}{{ address_as }}，{% endif %}您好{% if rep_name %}，我是{{ rep_name }}{% endif %}。',
};

const quietOpenings: ByLanguage<string> = {
  en: '{{ salutation }}',
  ko: '{% if address_as %}{{ address_as }}께{% endif %}',
  'zh-CN': '{% if address_as %}{{ address_as }}：{% endif %}',
  'zh-TW': '{% if address_as %}{{ address_as }}：{% endif %}',
};

const signatures: ByLanguage<string> = {
  en: '{{ rep_name }}',
  ko: '{{ rep_name }} 드림',
  'zh-CN': '{{ rep_name }}敬上',
  'zh-TW': '{{ rep_name }}敬上',
};
