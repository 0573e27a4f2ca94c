import type { i18n } from 'i18next';
import { type ReactNode, useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { uiLanguageFor } from '../locales/i18n.ts';
import type { PanelApi } from '../messaging/panel-client.ts';
import { Kit } from '../ui/kit.tsx';
import { Panel } from './panel.tsx';
import { useLook } from './use-look.ts';

interface PanelPageProps {
  readonly api: PanelApi;
  readonly texts: i18n;
}

/** The panel as the rep wants to see it: its language, light or dark, hidden or not. It follows a change at once. */
export const PanelPage = ({ api, texts }: PanelPageProps): ReactNode => {
  const { look, setHidden } = useLook(api);
  const chosen = look === null ? undefined : look.uiLanguage;
  useEffect(() => {
    if (chosen === undefined) return;
    const language = uiLanguageFor(chosen === null ? navigator.languages : [chosen, ...navigator.languages]);
    document.documentElement.lang = language;
    void texts.changeLanguage(language);
  }, [chosen, texts]);
  return (
    <I18nextProvider i18n={texts}>
      <Kit appearance={look?.appearance ?? 'system'}>
        <Panel api={api} look={look} onHide={setHidden} />
      </Kit>
    </I18nextProvider>
  );
};
