import { createRoot } from 'react-dom/client';
import { createI18n, uiLanguageFor } from '../../locales/i18n.ts';
import { createPanelApi } from '../../messaging/panel-client.ts';
import { PanelPage } from '../../panel/panel-page.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The panel page has no root');

const language = uiLanguageFor(navigator.languages);
document.documentElement.lang = language;

createRoot(root).render(<PanelPage api={createPanelApi()} texts={await createI18n(language)} />);
