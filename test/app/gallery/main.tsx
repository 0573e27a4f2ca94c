import { createRoot, type Root } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from '../../../extension/app/app.tsx';
import { createI18n, uiLanguageFor } from '../../../extension/locales/i18n.ts';
import { Kit } from '../../../extension/ui/kit.tsx';
import { type DaysScript, scriptedDays } from './scripted-days.ts';
import { type NotesScript, scriptedNotes } from './scripted-notes.ts';
import { type Script, scriptedSafety, type ScriptedSafety } from './scripted-safety.ts';

export interface AppPage {
  /** Draws the page of backups anew. */
  readonly show: (script: Script, language: string) => Promise<void>;
  /** Draws the page of days off anew. */
  readonly showDays: (script: DaysScript, language: string) => Promise<void>;
  /** Draws the page of own texts anew. */
  readonly showNotes: (script: NotesScript, language: string) => Promise<void>;
  /** What the page did, in order. */
  readonly asked: () => ScriptedSafety['asked'];
}

declare global {
  interface Window {
    readonly app?: AppPage;
  }
}

let root: Root | null = null;
let asked: ScriptedSafety['asked'] = [];

interface Scripts {
  readonly safety?: Script;
  readonly days?: DaysScript;
  readonly notes?: NotesScript;
}

const draw = async (route: keyof Scripts, { safety = {}, days = {}, notes = {} }: Scripts, wanted: string): Promise<void> => {
  const place = document.getElementById('root');
  if (place === null) throw new Error('The page has no root');
  const language = uiLanguageFor([wanted]);
  document.documentElement.lang = language;
  const scripted = { safety: scriptedSafety(safety), days: scriptedDays(days), notes: scriptedNotes(notes) };
  asked = scripted[route].asked;
  location.hash = `#/${route}`;
  root?.unmount();
  root = createRoot(place);
  root.render(
    <I18nextProvider i18n={await createI18n(language)}>
      <Kit appearance="system">
        <App safety={scripted.safety.api} notes={scripted.notes.api} days={scripted.days.api} />
      </Kit>
    </I18nextProvider>,
  );
};

const app: AppPage = {
  show: (script, language) => draw('safety', { safety: script }, language),
  showDays: (script, language) => draw('days', { days: script }, language),
  showNotes: (script, language) => draw('notes', { notes: script }, language),
  asked: () => asked,
};

Object.assign(window, { app });
