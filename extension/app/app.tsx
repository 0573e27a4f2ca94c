import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DaysApi } from './days/days-api.ts';
import { DaysPage } from './days/days-page.tsx';
import type { SafetyApi } from './safety/safety-api.ts';
import { SafetyPage } from './safety/safety-page.tsx';
import { useRoute } from './use-route.ts';
import './app.css';

interface AppProps {
  readonly safety: SafetyApi;
  readonly days: DaysApi;
}

/** The extension's page in a tab of its own: `#/safety`, `#/days`. */
export const App = ({ safety, days }: AppProps): ReactNode => {
  const { t } = useTranslation();
  const route = useRoute();
  return (
    <>
      <header className="app-top">{t('panel.title')}</header>
      {route === 'days' ? <DaysPage api={days} /> : <SafetyPage api={safety} />}
    </>
  );
};
