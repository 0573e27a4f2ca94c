import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DaysApi } from './days/days-api.ts';
import { DaysPage } from './days/days-page.tsx';
import type { NotesApi } from './notes/notes-api.ts';
import { NotesPage } from './notes/notes-page.tsx';
import type { Work } from './notes/work.ts';
import type { SafetyApi } from './safety/safety-api.ts';
import { SafetyPage } from './safety/safety-page.tsx';
import { useRoute } from './use-route.ts';
import './app.css';

interface AppProps {
  readonly safety: SafetyApi;
  readonly notes: NotesApi;
  readonly days: DaysApi;
}

/** The extension's page in a tab of its own: `#/safety`, `#/notes`, `#/days`. */
export const App = ({ safety, notes, days }: AppProps): ReactNode => {
  const { t } = useTranslation();
  const route = useRoute();
  const [work, setWork] = useState<Work | null>(null);
  return (
    <>
      <header className="app-top">{t('panel.title')}</header>
      {route === 'safety' ? <SafetyPage api={safety} /> : null}
      {route === 'notes' ? <NotesPage api={notes} work={work} onWork={setWork} /> : null}
      {route === 'days' ? <DaysPage api={days} /> : null}
    </>
  );
};
