import type { ReactNode } from 'react';
import { MemberList } from './member-list.tsx';
import type { SectionProps } from './section-props.ts';
import { SwitchLine } from './switch-line.tsx';
import { useChange } from './use-change.ts';

/** Which mails become history by themselves. */
export const Logging = ({ page, words }: SectionProps): ReactNode => {
  const { set } = useChange(words);
  const { t } = words;
  return (
    <>
      <SwitchLine
        label={t('settings.automatic')}
        hint={t('settings.automaticText')}
        on={page.automaticLogging}
        onChange={(value) => void set({ key: 'automatic-logging', value })}
      />
      <h3 className="label">{t('settings.never')}</h3>
      <p className="soft">{t('settings.neverText')}</p>
      <MemberList
        setting="never-log"
        members={page.neverLog}
        empty={t('settings.neverEmpty')}
        label={t('settings.neverAdd')}
        errors={{ invalid: t('settings.neverWrong') }}
        words={words}
      />
    </>
  );
};
