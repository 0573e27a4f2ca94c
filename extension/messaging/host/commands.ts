import type * as z from 'zod/mini';
import { addCustomer } from '../../data/commands/add-customer.ts';
import { addNote } from '../../data/commands/add-note.ts';
import { answerQuestion } from '../../data/commands/answer-question.ts';
import { complaintStep } from '../../data/commands/complaint-step.ts';
import { decide } from '../../data/commands/decide.ts';
import { deleteEntry } from '../../data/commands/delete-entry.ts';
import { editCard } from '../../data/commands/edit-card.ts';
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
import { importDays } from '../../data/commands/import-days.ts';
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
import type { Sourced } from '../../data/commands/sourced.ts';
import { unlinkContact } from '../../data/commands/unlink-contact.ts';
import { useHook } from '../../data/commands/use-hook.ts';
import { isRestoring } from '../../data/restore/restoring.ts';
import { undo } from '../../data/undo.ts';
import type { PanelMessages } from '../protocol/messages.ts';
import type { FromMail } from '../protocol/requests.ts';
import type { CommandResult } from '../protocol/results.ts';
import { afterWrite } from './after-write.ts';
import type { Host, HostDeps } from './deps.ts';
import { fromPanel } from './listen.ts';
import { logNote } from './log-note.ts';
import { mailSource } from './mail-source.ts';
import { readPage } from './read-page.ts';
import * as cardRequests from './requests-card.ts';
import * as past from './requests-history.ts';
import * as safetyRequests from './requests-safety.ts';
import { ImportDays, SettingChange } from './requests-settings.ts';
import * as templateRequests from './requests-templates.ts';
import * as requests from './requests.ts';
import { keepEditedNote } from './templates.ts';

/** Answers what changes something: each command is written, then every panel is told. */
export const answerCommands = (host: Host): void => {
  command('addCustomer', requests.AddCustomer, addCustomer);
  command('setTier', requests.SetTier, setTier);
  command('recordDeal', requests.RecordDeal, recordDeal);
  command('recordFavour', requests.RecordFavour, recordFavour);
  recording('recordComplaint', requests.RecordComplaint, recordComplaint);
  recording('recordQuestion', requests.RecordQuestion, recordQuestion);
  recording('recordPromise', requests.RecordPromise, recordPromise);
  recording('recordNews', requests.RecordNews, recordNews);
  command('recordContact', requests.RecordContact, recordContact);
  command('logNote', requests.LogNote, logNote);
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
  command('setSetting', SettingChange, setSetting);
  command('importDays', ImportDays, importDays);
  command('identify', requests.Identify, identify);
  command('forgetIdentity', requests.IdentityRef, forgetIdentity);
  command('linkContact', requests.LinkContact, linkContact);
  command('unlinkContact', requests.UnlinkContact, unlinkContact);
  command('mergeCustomers', requests.MergeCustomers, mergeCustomers);
  command('addPracticeData', safetyRequests.AddPracticeData, (deps, { language }) => addPracticeData(deps, language));
  command('removePracticeData', requests.Nothing, removePracticeData);
  command('keepText', templateRequests.KeepText, keepEditedNote);
  command('undo', requests.Undo, (deps, { changeId }) => undo(deps, changeId));

  /** Runs a command and tells every panel; the answer waits for nothing but the disk. */
  function command<Schema extends z.ZodMiniType>(
    name: CommandMessage,
    schema: Schema,
    run: (deps: HostDeps, data: z.output<Schema>, tabId: number) => Promise<CommandResult>,
  ): void {
    fromPanel(name, schema, async (data, tabId): Promise<CommandResult> => {
      if (await isRestoring()) return { ok: false, error: { type: 'restoring' } };
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

type CommandMessage = {
  [Name in keyof PanelMessages]: ReturnType<PanelMessages[Name]> extends CommandResult ? Name : never;
}[keyof PanelMessages];
