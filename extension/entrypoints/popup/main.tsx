import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n, uiLanguageFor } from '../../locales/i18n.ts';
import { askLook } from '../../messaging/look-client.ts';
import { createAccessApi } from '../../permissions/access-api.ts';
import { Popup } from '../../popup/popup.tsx';
import { Kit } from '../../ui/kit.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The popup page has no root');

/** The popup also helps where nobody answers. */
const look = await askLook().catch(() => null);
const language = uiLanguageFor([look?.uiLanguage ?? [], navigator.languages].flat());
document.documentElement.lang = language;
const i18n = await createI18n(language);

createRoot(root).render(
  <I18nextProvider i18n={i18n}>
    <Kit appearance={look?.appearance ?? 'system'}>
      <Popup api={createAccessApi()} />
    </Kit>
  </I18nextProvider>,
);
