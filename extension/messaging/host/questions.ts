import type * as z from 'zod/mini';
import { promisedDay } from '#shared/care/promised-day.ts';
import { findCustomers } from '../../data/queries/find-customers.ts';
import { historyPage } from '../../data/queries/history.ts';
import { organisationNames } from '../../data/queries/organisation-names.ts';
import { planningOf, readSettings } from '../../data/queries/settings.ts';
import { unlessRestoring } from '../../data/restore/restoring.ts';
import { messenger } from '../messenger.ts';
import type { PanelMessages } from '../protocol/messages.ts';
import type { DraftPlaced, MailLink, MailPlace } from '../protocol/page.ts';
import { announce } from './announce.ts';
import { cardOf } from './card.ts';
import { openFile } from './customer-file.ts';
import type { Host } from './deps.ts';
import { draft } from './draft.ts';
import { findAddress } from './find-address.ts';
import { fromPanel, parse } from './listen.ts';
import { previewOf } from './note-preview.ts';
import { openApp } from './open-app.ts';
import { openMail } from './open-mail.ts';
import { openTab } from './open-tab.ts';
import { readPage } from './read-page.ts';
import { asked } from './report.ts';
import * as cardRequests from './requests-card.ts';
import * as past from './requests-history.ts';
import * as safetyRequests from './requests-safety.ts';
import { DeviceChange } from './requests-settings.ts';
import * as requests from './requests.ts';
import { runInPage } from './run-in-page.ts';
import { restBackupReminder, safetyView } from './safety-view.ts';
import { setDevice, settingsPage } from './settings-page.ts';
import { openShortcutPage } from './shortcut.ts';
import { todayView } from './today-view.ts';

/** Answers what only looks, at the data or at the panel's page. */
export const answerQuestions = (host: Host): void => {
  fromPanel('ask', requests.Ask, async (picked, tabId) => {
    const report = await readPage(tabId);
    return report === null ? null : asked(await host.data(), tabId, report, picked);
  });
  fromPanel('findAddress', requests.FindAddress, async (request, tabId) => {
    const found = await findAddress(await host.data(), request, {
      read: () => readPage(tabId),
      find: async (webmail): Promise<string | null> => {
        await runInPage(tabId, '/find-address.js');
        const address = await messenger.sendMessage('addressBehind', { webmail, name: request.name }, { tabId, frameId: 0 });
        return parse(requests.Address, address);
      },
    });
    if (found.ok) void announce();
    return found;
  });
  reading('findCustomers', requests.FindCustomers, async ({ text }) => findCustomers((await host.data()).db, text));
  reading('card', cardRequests.Card, async ({ customerId }) => cardOf(await host.data(), customerId));
  reading('organisationNames', cardRequests.OrganisationNames, async ({ text }) => organisationNames((await host.data()).db, text));
  fromPanel('selectedWords', requests.SelectionRequest, async ({ n }, tabId) => {
    const selected = await messenger.sendMessage('selection', { n }, { tabId, frameId: 0 });
    return parse(requests.SelectedWords, selected);
  });
  reading('promisedDay', requests.PromisedDay, async ({ words }) => {
    const { db, today } = await host.data();
    return promisedDay(words, today(), planningOf(await readSettings(db)).calendar);
  });
  reading('history', past.History, async (wish) => historyPage((await host.data()).db, wish));
  fromPanel('openMail', past.OpenMail, async (ref, tabId) => openMail(await host.data(), tabId, ref, askForLink));
  reading('today', requests.Today, async (wish) => todayView(await host.data(), wish));
  reading('safety', requests.Nothing, async () => safetyView(await host.data()));
  fromPanel('restBackupReminder', requests.Nothing, async () => restBackupReminder(await host.data()));
  fromPanel('openApp', safetyRequests.OpenApp, ({ route }) => openApp(route));
  fromPanel('describePage', requests.Nothing, async (_, tabId) => {
    const [report, structure] = await Promise.all([readPage(tabId), runInPage(tabId, '/describe.js')]);
    if (report === null) return null;
    const { webmail, health } = report.facts;
    return { webmail, health, ...parse(requests.PageStructure, structure) };
  });
  fromPanel('fold', requests.Fold, async ({ folded }, tabId) => {
    await messenger.sendMessage('showPanel', { open: !folded }, { tabId, frameId: 0 });
  });
  reading('settings', requests.Nothing, async () => settingsPage(await host.data()));
  fromPanel('setDevice', DeviceChange, async (change) => setDevice(await host.data(), change));
  fromPanel('openShortcutPage', requests.Nothing, openShortcutPage);
  reading('preview', requests.PreviewRequest, async (request) => {
    const deps = await host.data();
    const file = await openFile(deps, await readSettings(deps.db), request.customerId);
    if (file === null) throw new Error('The customer is gone');
    return previewOf(file.note, request);
  });
  fromPanel('draft', requests.DraftRequest, async (request, tabId) =>
    draft(await host.data(), tabId, request, {
      place: async (order): Promise<DraftPlaced> => {
        const placed = await messenger.sendMessage('placeDraft', order, { tabId, frameId: 0 });
        return parse(requests.DraftPlaced, placed);
      },
      openTab,
    }),
  );
};

/** A page that does not answer has no link to give. */
const askForLink = async (tabId: number, place: MailPlace): Promise<MailLink | null> => {
  const link = await messenger.sendMessage('mailLink', place, { tabId, frameId: 0 }).catch(() => null);
  return parse(past.MailLink, link);
};

/** What only reads the data: refused at once while a backup is being restored. */
const reading = <Name extends keyof PanelMessages, Schema extends z.ZodMiniType>(
  name: Name,
  schema: Schema,
  answer: (data: z.output<Schema>, tabId: number) => Promise<ReturnType<PanelMessages[Name]>>,
): void =>
  fromPanel(name, schema, (data, tabId) =>
    unlessRestoring(
      () => answer(data, tabId),
      () => {
        throw new Error('A backup is being restored');
      },
    ),
  );
