import { createRoot, type Root } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from '../../../extension/app/app.tsx';
import { createI18n, uiLanguageFor } from '../../../extension/locales/i18n.ts';
import { Kit } from '../../../extension/ui/kit.tsx';
import { type Script, scriptedSafety, type ScriptedSafety } from './scripted-safety.ts';

export interface AppPage {
  readonly show: (script: Script, language: string) => Promise<void>;
  readonly asked: () => ScriptedSafety['asked'];
}

declare global {
  interface Window {
    readonly app?: AppPage;
  }
}

let root: Root | null = null;
let scripted = scriptedSafety({});

const show: AppPage['show'] = async (script, wanted) => {
  const place = document.getElementById('root');
  if (place === null) throw new Error('The page has no root');
  const language = uiLanguageFor([wanted]);
  document.documentElement.lang = language;
  scripted = scriptedSafety(script);
  root?.unmount();
  root = createRoot(place);
  root.render(
    <I18nextProvider i18n={await createI18n(language)}>
      <Kit appearance="system">
        <App safety={scripted.api} />
      </Kit>
    </I18nextProvider>,
  );
};

Object.assign(window, { app: { show, asked: () => scripted.asked } });
