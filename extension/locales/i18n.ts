import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en/index.ts';
import { ko } from './ko/index.ts';
import { zhCn } from './zh-cn/index.ts';

export type UiLanguage = 'en' | 'zh-CN' | 'ko';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
    returnNull: false;
  }
}

/** Texts of the panel in one language; React escapes what is put into them. */
export const createI18n = async (language: UiLanguage): Promise<i18n> => {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, ko: { translation: ko }, 'zh-CN': { translation: zhCn } },
    interpolation: { escapeValue: false },
  });
  return instance;
};

/** The first of the browser's languages that Aftercare speaks, else English. */
export const uiLanguageFor = (languages: readonly string[]): UiLanguage => {
  for (const language of languages) {
    const [primary] = language.toLowerCase().split('-');
    if (primary === 'ko') return 'ko';
    if (primary === 'zh') return 'zh-CN';
    if (primary === 'en') return 'en';
  }
  return 'en';
};
