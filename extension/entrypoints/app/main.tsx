import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { config } from 'zod/mini';
import { App } from '../../app/app.tsx';
import { createDaysApi } from '../../app/days/create-days-api.ts';
import { download } from '../../app/download.ts';
import { createNotesApi } from '../../app/notes/create-notes-api.ts';
import { createSafetyApi } from '../../app/safety/create-safety-api.ts';
import { createDatabase } from '../../data/db.ts';
import { deviceId } from '../../data/device.ts';
import { createRepClock } from '../../data/rep-clock.ts';
import { randomId } from '../../data/random-id.ts';
import { createI18n, uiLanguageFor } from '../../locales/i18n.ts';
import { settingsClient, tellWritten } from '../../messaging/app-client.ts';
import { askLook } from '../../messaging/look-client.ts';
import { Kit } from '../../ui/kit.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');

// zod's probe for eval would be reported as a violation of the extension's own policy.
config({ jitless: true });

/** The page also helps where the background cannot answer. */
const look = await askLook().catch(() => null);
const language = uiLanguageFor([look?.uiLanguage ?? [], navigator.languages].flat());
document.documentElement.lang = language;
const i18n = await createI18n(language);

const now = (): number => Date.now();
const db = createDatabase();
const { today, timeZone, follow } = createRepClock(db, now, () => Intl.DateTimeFormat().resolvedOptions().timeZone);
await follow();
const deps = { db, now, today, newId: randomId, device: await deviceId(), tellWritten };
const safety = createSafetyApi({ ...deps, timeZone, download });

createRoot(root).render(
  <I18nextProvider i18n={i18n}>
    <Kit appearance={look?.appearance ?? 'system'}>
      <App safety={safety} notes={createNotesApi(deps)} days={createDaysApi(settingsClient, today)} />
    </Kit>
  </I18nextProvider>,
);
