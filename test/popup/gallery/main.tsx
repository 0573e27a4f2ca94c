import { createRoot, type Root } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n, uiLanguageFor } from '../../../extension/locales/i18n.ts';
import { Popup } from '../../../extension/popup/popup.tsx';
import { Kit } from '../../../extension/ui/kit.tsx';
import { type Script, scriptedAccess, type ScriptedAccess } from './scripted-access.ts';

export interface PopupPage {
  readonly show: (script: Script, language: string) => Promise<void>;
  readonly asked: () => ScriptedAccess['asked'];
}

declare global {
  interface Window {
    readonly popup?: PopupPage;
  }
}

let root: Root | null = null;
let scripted = scriptedAccess({});

const show: PopupPage['show'] = async (script, wanted) => {
  const place = document.getElementById('root');
  if (place === null) throw new Error('The page has no root');
  const language = uiLanguageFor([wanted]);
  document.documentElement.lang = language;
  scripted = scriptedAccess(script);
  root?.unmount();
  root = createRoot(place);
  root.render(
    <I18nextProvider i18n={await createI18n(language)}>
      <Kit appearance="system">
        <Popup api={scripted.api} />
      </Kit>
    </I18nextProvider>,
  );
};

Object.assign(window, { popup: { show, asked: () => scripted.asked } });
