import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { uiLanguageFor } from '../../locales/i18n.ts';
import { SelectField } from '../../ui/field.tsx';
import type { SectionProps } from './section-props.ts';
import { useChange } from './use-change.ts';

/** Each in its own words: whoever cannot read the panel finds the way back. */
const LANGUAGES = [
  { value: 'en', text: 'English' },
  { value: 'ko', text: '한국어' },
  { value: 'zh-CN', text: '简体中文' },
] as const;

const BROWSER = '';

/** Of the panel, and of notes to those in whose language there are none. */
export const Languages = ({ page, words }: SectionProps): ReactNode => {
  const { set } = useChange(words);
  const { t } = words;
  const { i18n } = useTranslation();
  const note = LANGUAGES.find(({ value }) => value === page.noteLanguage)?.value ?? 'en';
  const ui = LANGUAGES.find(({ value }) => value === page.uiLanguage)?.value ?? BROWSER;
  /** The panel says so in the language it speaks from then on. */
  const speak = (value: string): Promise<boolean> => {
    const tThen = i18n.getFixedT(uiLanguageFor(value === BROWSER ? navigator.languages : [value]));
    return set({ key: 'ui-language', value: value === BROWSER ? null : value }, tThen('saved.set-setting'));
  };
  return (
    <>
      <SelectField
        label={t('settings.ui')}
        value={ui}
        options={[{ value: BROWSER, text: t('settings.uiBrowser') }, ...LANGUAGES]}
        onPick={(value) => void speak(value)}
      />
      <SelectField
        label={t('settings.note')}
        value={note}
        options={LANGUAGES}
        onPick={(value) => void set({ key: 'note-language', value })}
      />
    </>
  );
};
