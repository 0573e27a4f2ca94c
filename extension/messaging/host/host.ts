import type * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { safeParse } from 'zod/mini';
import { promisedDay } from '#shared/care/promised-day.ts';
import { addCustomer } from '../../data/commands/add-customer.ts';
import { addNote } from '../../data/commands/add-note.ts';
import { answerQuestion } from '../../data/commands/answer-question.ts';
import { complaintStep } from '../../data/commands/complaint-step.ts';
import { decide } from '../../data/commands/decide.ts';
import { editCard } from '../../data/commands/edit-card.ts';
import { deleteEntry } from '../../data/commands/delete-entry.ts';
import { editComplaint } from '../../data/commands/edit-complaint.ts';
import { editDeal } from '../../data/commands/edit-deal.ts';
import { editFavour } from '../../data/commands/edit-favour.ts';
import { editNews } from '../../data/commands/edit-news.ts';
import { editPromise } from '../../data/commands/edit-promise.ts';
import { editQuestion } from '../../data/commands/edit-question.ts';
import { editTouch } from '../../data/commands/edit-touch.ts';
import { endHardship } from '../../data/commands/end-hardship.ts';
import { endPromise } from '../../data/commands/end-promise.ts';
import { forgetIdentity } from '../../data/commands/forget-identity.ts';
import { identify } from '../../data/commands/identify.ts';
import { linkContact } from '../../data/commands/link-contact.ts';
import { mergeCustomers } from '../../data/commands/merge-customers.ts';
import { muteRule } from '../../data/commands/mute-rule.ts';
import { addPracticeData, removePracticeData } from '../../data/commands/practice-data.ts';
import { recordComplaint } from '../../data/commands/record-complaint.ts';
import { recordContact } from '../../data/commands/record-contact.ts';
import { recordDeal } from '../../data/commands/record-deal.ts';
import { recordFavour } from '../../data/commands/record-favour.ts';
import { recordNews } from '../../data/commands/record-news.ts';
import { recordPromise } from '../../data/commands/record-promise.ts';
import { recordQuestion } from '../../data/commands/record-question.ts';
import { setMailbox } from '../../data/commands/set-mailbox.ts';
import { setSetting } from '../../data/commands/set-setting.ts';
import { setTier } from '../../data/commands/set-tier.ts';
import { unlinkContact } from '../../data/commands/unlink-contact.ts';
import { useHook } from '../../data/commands/use-hook.ts';
import { findCustomers } from '../../data/queries/find-customers.ts';
import { organisationNames } from '../../data/queries/organisation-names.ts';
import { historyPage } from '../../data/queries/history.ts';
import { planningOf, readSettings } from '../../data/queries/settings.ts';
import type { Sourced } from '../../data/commands/sourced.ts';
import { undo } from '../../data/undo.ts';
import { messenger } from '../messenger.ts';
import type { PanelMessages } from '../protocol/messages.ts';
import type { DraftPlaced, MailLink, MailPlace, PageReport } from '../protocol/page.ts';
import type { FromMail } from '../protocol/requests.ts';
import type { CommandResult } from '../protocol/results.ts';
import { afterWrite } from './after-write.ts';
import { announce } from './announce.ts';
import { cardOf } from './card.ts';
import { openFile } from './customer-file.ts';
import type { HostDeps } from './deps.ts';
import { forgetTab } from './draft-links.ts';
import { draft } from './draft.ts';
import { findAddress } from './find-address.ts';
import { mailSource } from './mail-source.ts';
import { previewOf } from './note-preview.ts';
import { openMail } from './open-mail.ts';
import { openApp } from './open-app.ts';
import { openTab } from './open-tab.ts';
import { runInPage } from './run-in-page.ts';
import { createQueue } from './queue.ts';
import { announced, asked } from './report.ts';
import * as cardRequests from './requests-card.ts';
import * as requests from './requests.ts';
import * as past from './requests-history.ts';
import { DeviceChange, SettingChange } from './requests-settings.ts';
import * as safetyRequests from './requests-safety.ts';
import { restBackupReminder, safetyView } from './safety-view.ts';
import { senderOf } from './sender.ts';
import { onSent } from './sent.ts';
import { lookNow, setDevice, settingsPage } from './settings-page.ts';
import { listenForShortcut, openShortcutPage } from './shortcut.ts';
import { todayView } from './today-view.ts';

/**
 * Answers every message. Listeners are registered at once, so that a worker that was just started misses nothing. Each message is parsed and
 * answered by who sent it: a page may report and is told what to insert; customer data go to the extension's own pages only.
 */
export const startHost = (host: Host): void => {
  const queue = createQueue();
  messenger.onMessage('opened', async ({ data, sender }) => {
    const tabId = pageTab(sender);
    const report = parse(requests.PageReport, data);
    return announced(await host.data(), tabId, report);
  });
  messenger.onMessage('sent', ({ data, sender }) => {
    const tabId = pageTab(sender);
    const event = parse(requests.SentEvent, data);
    return queue(async () => {
      const deps = await host.data();
      if (await onSent(deps, tabId, event)) await afterWrite(deps);
    });
  });
  messenger.onMessage('written', async ({ sender }) => {
    if (senderOf(sender).type !== 'panel') throw new Error('Only a page of the extension may say so');
    await afterWrite(await host.data());
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  messenger.onMessage('look', async ({ sender }) => {
    if (senderOf(sender).type !== 'panel') throw new Error('Only pages of the extension may ask');
    return lookNow(await host.data());
  });
  listenForShortcut();
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
  fromPanel('findCustomers', requests.FindCustomers, async ({ text }) => findCustomers((await host.data()).db, text));
  fromPanel('card', cardRequests.Card, async ({ customerId }) => cardOf(await host.data(), customerId));
  fromPanel('organisationNames', cardRequests.OrganisationNames, async ({ text }) => organisationNames((await host.data()).db, text));
  fromPanel('selectedWords', requests.SelectionRequest, async ({ n }, tabId) => {
    const selected = await messenger.sendMessage('selection', { n }, { tabId, frameId: 0 });
    return parse(requests.SelectedWords, selected);
  });
  fromPanel('promisedDay', requests.PromisedDay, async ({ words }) => {
    const { db, today } = await host.data();
    return promisedDay(words, today(), planningOf(await readSettings(db)).calendar);
  });
  fromPanel('history', past.History, async (wish) => historyPage((await host.data()).db, wish));
  fromPanel('openMail', past.OpenMail, async (ref, tabId) => openMail(await host.data(), tabId, ref, askForLink));
  fromPanel('today', requests.Today, async (wish) => todayView(await host.data(), wish));
  fromPanel('safety', requests.Nothing, async () => safetyView(await host.data()));
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
  fromPanel('settings', requests.Nothing, async () => settingsPage(await host.data()));
  fromPanel('setDevice', DeviceChange, async (change) => setDevice(await host.data(), change));
  fromPanel('openShortcutPage', requests.Nothing, openShortcutPage);
  fromPanel('preview', requests.PreviewRequest, async (request) => {
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
  command('addCustomer', requests.AddCustomer, addCustomer);
  command('setTier', requests.SetTier, setTier);
  command('recordDeal', requests.RecordDeal, recordDeal);
  command('recordFavour', requests.RecordFavour, recordFavour);
  recording('recordComplaint', requests.RecordComplaint, recordComplaint);
  recording('recordQuestion', requests.RecordQuestion, recordQuestion);
  recording('recordPromise', requests.RecordPromise, recordPromise);
  recording('recordNews', requests.RecordNews, recordNews);
  command('recordContact', requests.RecordContact, recordContact);
  command('complaintStep', requests.ComplaintStep, complaintStep);
  command('endPromise', requests.EndPromise, endPromise);
  command('answerQuestion', requests.AnswerQuestion, answerQuestion);
  command('endHardship', requests.EndHardship, endHardship);
  command('editCard', cardRequests.EditCard, editCard);
  command('muteRule', requests.MuteRule, muteRule);
  command('addNote', past.AddNote, addNote);
  command('editTouch', past.EditTouch, editTouch);
  command('editDeal', past.EditDeal, editDeal);
  command('editFavour', past.EditFavour, editFavour);
  command('editComplaint', past.EditComplaint, editComplaint);
  command('editPromise', past.EditPromise, editPromise);
  command('editQuestion', past.EditQuestion, editQuestion);
  command('editNews', past.EditNews, editNews);
  command('deleteEntry', past.DeleteEntry, deleteEntry);
  command('markHookUsed', past.MarkHookUsed, useHook);
  command('decide', requests.Decide, decide);
  command('setMailbox', requests.SetMailbox, setMailbox);
  command('setRepName', requests.SetRepName, (deps, { name }) => setSetting(deps, { key: 'rep-name', value: name }));
  command('setSetting', SettingChange, setSetting);
  command('identify', requests.Identify, identify);
  command('forgetIdentity', requests.IdentityRef, forgetIdentity);
  command('linkContact', requests.LinkContact, linkContact);
  command('unlinkContact', requests.UnlinkContact, unlinkContact);
  command('mergeCustomers', requests.MergeCustomers, mergeCustomers);
  command('addPracticeData', safetyRequests.AddPracticeData, (deps, { language }) => addPracticeData(deps, language));
  command('removePracticeData', requests.Nothing, removePracticeData);
  command('undo', requests.Undo, (deps, { changeId }) => undo(deps, changeId));

  /** Runs a command and tells every panel; the answer waits for nothing but the disk. */
  function command<Schema extends z.ZodMiniType>(
    name: CommandMessage,
    schema: Schema,
    run: (deps: HostDeps, data: z.output<Schema>, tabId: number) => Promise<CommandResult>,
  ): void {
    fromPanel(name, schema, async (data, tabId): Promise<CommandResult> => {
      const deps = await host.data();
      const result = await run(deps, data, tabId);
      if (result.ok) void afterWrite(deps, result.changeId);
      return result;
    });
  }

  /** A command that writes down what stands in the open mail. */
  function recording<Recorded extends { readonly from?: FromMail }>(
    name: CommandMessage,
    schema: z.ZodMiniType<Recorded>,
    run: (deps: HostDeps, data: Sourced<Recorded>) => Promise<CommandResult>,
  ): void {
    command(name, schema, async (deps, { from, ...recorded }, tabId) =>
      run(deps, { ...recorded, source: await mailSource(from, () => readPage(tabId)) }),
    );
  }
};

export interface Host {
  /** Ready once the device has its id. */
  readonly data: () => Promise<HostDeps>;
}

/** What the tab's page shows; null while it is still changing. */
const readPage = async (tabId: number): Promise<PageReport | null> => {
  const report = await messenger.sendMessage('read', {}, { tabId, frameId: 0 });
  return report === null ? null : parse(requests.PageReport, report);
};

/** A page that does not answer has no link to give. */
const askForLink = async (tabId: number, place: MailPlace): Promise<MailLink | null> => {
  const link = await messenger.sendMessage('mailLink', place, { tabId, frameId: 0 }).catch(() => null);
  return parse(past.MailLink, link);
};

type CommandMessage = {
  [Name in keyof PanelMessages]: ReturnType<PanelMessages[Name]> extends CommandResult ? Name : never;
}[keyof PanelMessages];

type MessageSender = Parameters<typeof senderOf>[0];

const pageTab = (sender: MessageSender): number => {
  const from = senderOf(sender);
  if (from.type !== 'page') throw new Error('Only a mail page may report');
  return from.tabId;
};

const fromPanel = <Name extends keyof PanelMessages, Schema extends z.ZodMiniType>(
  name: Name,
  schema: Schema,
  answer: (data: z.output<Schema>, tabId: number) => Promise<ReturnType<PanelMessages[Name]>>,
): void => {
  messenger.onMessage(name, async ({ data, sender }) => {
    const from = senderOf(sender);
    if (from.type !== 'panel' || from.tabId === null) throw new Error('Only the panel may ask');
    return answer(parse(schema, data), from.tabId);
  });
};

/** A message that does not fit its schema is a bug or an attack. The error names fields of the schema only: deeper paths hold keys of the sender's own. */
const parse = <Schema extends z.ZodMiniType>(schema: Schema, data: unknown): z.output<Schema> => {
  const parsed = safeParse(schema, data);
  if (!parsed.success)
    throw new Error(`Malformed message: ${parsed.error.issues.map(({ path }) => String(path[0] ?? 'message')).join(', ')}`);
  return parsed.data;
};
