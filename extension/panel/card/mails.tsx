import type { ReactNode } from 'react';
import { SelectField } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import type { PartProps } from './part-props.ts';
import { withOther } from './with-other.ts';

const LANGUAGES = ['en', 'zh-CN', 'zh-TW', 'ko'] as const;
const REGISTERS = ['formal', 'warm', 'brief'] as const;

/** How mails to them are written, and from where. */
export const Mails = ({ card, saving, words }: PartProps): ReactNode => {
  const { t } = words;
  const pickLanguage = (picked: string): void => {
    const language = LANGUAGES.find((each) => each === picked);
    if (language !== undefined) void saving.change({ type: 'fields', set: { language } });
  };
  const pickRegister = (picked: string): void => {
    const register = REGISTERS.find((each) => each === picked);
    if (register !== undefined) void saving.change({ type: 'fields', set: { register } });
  };
  return (
    <Section heading={t('card.notes')} part="card-mails">
      <div className="pair">
        <SelectField
          label={t('note.language')}
          value={card.language}
          options={withOther(
            LANGUAGES.map((value) => ({ value, text: t(`language.${value}`) })),
            card.language,
            t('language.other'),
          )}
          onPick={pickLanguage}
        />
        <SelectField
          label={t('note.register')}
          value={card.register}
          options={withOther(
            REGISTERS.map((value) => ({ value, text: t(`register.${value}`) })),
            card.register,
            t('register.other'),
          )}
          onPick={pickRegister}
        />
      </div>
      <SelectField
        label={t('card.mailbox')}
        value={card.mailbox}
        options={[{ value: '', text: t('card.anyMailbox') }, ...card.mailboxes.map((value) => ({ value, text: value }))]}
        onPick={(mailbox) => void saving.change({ type: 'fields', set: { mailbox } })}
      />
    </Section>
  );
};
