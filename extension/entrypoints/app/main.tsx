import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { config } from 'zod/mini';
import { dayOf } from '#shared/calendar/days.ts';
import { App } from '../../app/app.tsx';
import { download } from '../../app/download.ts';
import { createSafetyApi } from '../../app/safety/create-safety-api.ts';
import { createDatabase } from '../../data/db.ts';
import { deviceId } from '../../data/device.ts';
import { randomId } from '../../data/random-id.ts';
import { createI18n, uiLanguageFor } from '../../locales/i18n.ts';
import { tellWritten } from '../../messaging/app-client.ts';
import { Kit } from '../../ui/kit.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');

// zod's probe for eval would be reported as a violation of the extension's own policy.
config({ jitless: true });

const language = uiLanguageFor(navigator.languages);
document.documentElement.lang = language;
const i18n = await createI18n(language);

const now = (): number => Date.now();
const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
const today = (): string => dayOf(new Date(now()).toISOString(), timeZone());
const safety = createSafetyApi({
  db: createDatabase(),
  now,
  today,
  timeZone,
  newId: randomId,
  device: await deviceId(),
  tellWritten,
  download,
});

createRoot(root).render(
  <I18nextProvider i18n={i18n}>
    <Kit>
      <App safety={safety} />
    </Kit>
  </I18nextProvider>,
);
