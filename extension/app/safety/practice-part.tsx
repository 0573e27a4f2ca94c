import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PracticeLanguage } from '../../data/practice/words.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import type { Said } from '../use-deeds.ts';
import { useSafetyTools } from './safety-context.ts';

/** Invented customers to try things out with: added and removed with one click each. */
export const PracticePart = ({ count }: { readonly count: number }): ReactNode => {
  const { t, i18n } = useTranslation();
  const { api, isBusy, run } = useSafetyTools();
  const said = (result: CommandResult, name: 'add-practice-data' | 'remove-practice-data'): Said => {
    if (!result.ok) return { text: t(`error.${result.error.type}`) };
    return { text: t(`saved.${name}`), ...(result.changeId === null ? {} : { changeId: result.changeId }) };
  };
  const add = (): Promise<void> => run(async () => said(await api.addPracticeData(languageOf(i18n.language)), 'add-practice-data'));
  const remove = (): Promise<void> => run(async () => said(await api.removePracticeData(), 'remove-practice-data'));
  return (
    <Section heading={t('practice.title')} part="practice">
      {count === 0 ? (
        <>
          <p className="soft">{t('practice.none')}</p>
          <Button className="start" disabled={isBusy} onClick={() => void add()}>
            {t('practice.addHere')}
          </Button>
        </>
      ) : (
        <>
          <p>{t('practice.here')}</p>
          <p className="soft">{t('practice.removeText')}</p>
          <Button className="start" disabled={isBusy} onClick={() => void remove()}>
            {t('practice.remove')}
          </Button>
        </>
      )}
    </Section>
  );
};

const languageOf = (language: string): PracticeLanguage => (language === 'ko' || language === 'zh-CN' ? language : 'en');
