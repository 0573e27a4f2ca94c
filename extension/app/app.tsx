import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SafetyApi } from './safety/safety-api.ts';
import { SafetyPage } from './safety/safety-page.tsx';
import './app.css';

/** The extension's page in a tab of its own. Its one page so far is `#/safety`. */
export const App = ({ safety }: { readonly safety: SafetyApi }): ReactNode => {
  const { t } = useTranslation();
  return (
    <>
      <header className="app-top">{t('panel.title')}</header>
      <SafetyPage api={safety} />
    </>
  );
};
