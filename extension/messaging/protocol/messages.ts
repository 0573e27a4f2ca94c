import type { RuleId } from '#shared/gestures/rule.ts';
import type { Tier } from '#shared/schema/customer.ts';
import type { FavourKind } from '#shared/schema/favour.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { RelationKind } from '#shared/schema/relation.ts';
import type { SentEvent, WebmailId } from '../../webmail/adapter.ts';
import type { CardEdit, CustomerCard } from './card.ts';
import type { DraftRequest, DraftResult, LogNoteRequest, NotePreview, PreviewRequest } from './note.ts';
import type {
  ComplaintEdit,
  DealEdit,
  EntryRef,
  FavourEdit,
  HistoryPage,
  HistoryRequest,
  MailRef,
  NewNote,
  NewsEdit,
  OpenedMail,
  PromiseEdit,
  QuestionEdit,
  TouchEdit,
} from './history.ts';
import type { FoundAddress } from './people.ts';
import type { DraftOrder, DraftPlaced, MailLink, MailPlace, PageDescription, PageReport, SelectedWords } from './page.ts';
import type { CustomerHit, IdentityRef } from './people.ts';
import type { PanelView, PanelWish } from './panel-view.ts';
import type {
  AddCustomerRequest,
  ComplaintStepRequest,
  DecideRequest,
  NewComplaint,
  NewContact,
  NewDeal,
  NewLifeEvent,
  NewPromise,
  NewQuestion,
} from './requests.ts';
import type { CommandResult } from './results.ts';
import type { AppRoute, SafetyView } from './safety.ts';
import type { DayImport, DeviceChange, Look, SettingChange, SettingsPage } from './settings.ts';
import type { KeepTextRequest } from './templates.ts';
import type { TodayView } from './today-view.ts';

/** Messages by who may send them. The host parses every one and answers by sender: customer data go to the extension's own pages only. */

/** Content script → background. */
export interface ContentMessages {
  opened(report: PageReport): PanelWish;
  sent(event: SentEvent): void;
}

/** Panel → background. */
export interface PanelMessages {
  /** Reads the page again and answers with the file of the open conversation, or of the candidate the rep picked; null while it still changes. */
  ask(data: { readonly email?: string; readonly customerId?: string }): PanelView | null;
  addCustomer(data: AddCustomerRequest): CommandResult;
  setTier(data: { readonly customerId: string; readonly tier: Tier | null }): CommandResult;
  recordDeal(data: NewDeal): CommandResult;
  recordFavour(data: { readonly customerId: string; readonly kind: FavourKind; readonly what: string; readonly on: Day }): CommandResult;
  recordComplaint(data: NewComplaint): CommandResult;
  recordQuestion(data: NewQuestion): CommandResult;
  recordPromise(data: NewPromise): CommandResult;
  recordNews(data: NewLifeEvent): CommandResult;
  recordContact(data: NewContact): CommandResult;
  /** The words the rep has selected in the open mail, verbatim; null when none are, or when they belong to more than one mail. */
  selectedWords(data: { readonly n: number }): SelectedWords | null;
  /** The day that words name ("by Friday", "다음 주 화요일까지", "下周二之前"); null when they name none, or may name two. */
  promisedDay(data: { readonly words: string }): Day | null;
  complaintStep(data: ComplaintStepRequest): CommandResult;
  endPromise(data: { readonly promiseId: string; readonly as: 'kept' | 'broken' | 'released' }): CommandResult;
  answerQuestion(data: { readonly questionId: string }): CommandResult;
  /** Cheerful gestures come back. */
  endHardship(data: { readonly customerId: string }): CommandResult;
  muteRule(data: { readonly customerId: string; readonly rule: RuleId; readonly muted: boolean }): CommandResult;
  /** Null when there is no such customer. */
  history(data: HistoryRequest): HistoryPage | null;
  addNote(data: NewNote): CommandResult;
  editTouch(data: TouchEdit): CommandResult;
  editDeal(data: DealEdit): CommandResult;
  editFavour(data: FavourEdit): CommandResult;
  editComplaint(data: ComplaintEdit): CommandResult;
  editPromise(data: PromiseEdit): CommandResult;
  editQuestion(data: QuestionEdit): CommandResult;
  editNews(data: NewsEdit): CommandResult;
  deleteEntry(data: EntryRef): CommandResult;
  /** The rep came back to what was "for next time". */
  markHookUsed(data: { readonly touchId: string }): CommandResult;
  /** Shows the mail it came with: in this tab where it shows the same mailbox, else in another. */
  openMail(data: MailRef): OpenedMail;
  today(data: { readonly only: 'all' | 'complaints' }): TodayView;
  decide(data: DecideRequest): CommandResult;
  setMailbox(data: { readonly address: string; readonly use: boolean }): CommandResult;
  /** Everything the rep knows of one person; null when the file is gone or cannot be read. */
  card(data: { readonly customerId: string }): CustomerCard | null;
  editCard(data: CardEdit): CommandResult;
  /** Names of organisations that begin with these words. */
  organisationNames(data: { readonly text: string }): readonly string[];
  settings(data: Record<string, never>): SettingsPage;
  setSetting(data: SettingChange): CommandResult;
  /** Free days and make-up days as read from a list, or one day. */
  importDays(data: DayImport): CommandResult;
  setDevice(data: DeviceChange): void;
  /** Opens the browser's own page on which keys are chosen. */
  openShortcutPage(data: Record<string, never>): void;
  undo(data: { readonly changeId: string }): CommandResult;
  /** Has the webmail show the card of somebody it names without an address, and reads it. */
  findAddress(data: { readonly n: number; readonly name: string }): FoundAddress;
  /** The rep says who a name without an address is. */
  identify(data: IdentityRef & { readonly customerId: string }): CommandResult;
  /** The rep takes that back. */
  forgetIdentity(data: IdentityRef): CommandResult;
  /** `customerId` is the close contact, `toId` the customer they are close to. */
  linkContact(data: { readonly customerId: string; readonly toId: string; readonly relation: RelationKind }): CommandResult;
  unlinkContact(data: { readonly relationId: string }): CommandResult;
  /** Two files of one person become one: what `goneId` has moves to `keepId`, whose own words win. */
  mergeCustomers(data: { readonly keepId: string; readonly goneId: string }): CommandResult;
  /** Customers whose name, organisation or address begins with these words; at most 20, best first. */
  findCustomers(data: { readonly text: string }): readonly CustomerHit[];
  /** What the open page is made of, without any of its words; null when the page does not answer. */
  describePage(data: Record<string, never>): PageDescription | null;
  preview(data: PreviewRequest): NotePreview;
  draft(data: DraftRequest): DraftResult;
  /** What the rep made of a note becomes a draft of a text of their own. */
  keepText(data: KeepTextRequest): CommandResult;
  /** A call that was made, a message or a card that was sent, and the gesture that it settles. */
  logNote(data: LogNoteRequest): CommandResult;
  safety(data: Record<string, never>): SafetyView;
  /** Invented customers to look around with; what a rep would have noted is in this language. */
  addPracticeData(data: { readonly language: 'en' | 'zh-CN' | 'ko' }): CommandResult;
  removePracticeData(data: Record<string, never>): CommandResult;
  /** The reminder of a backup stays away for a week. */
  restBackupReminder(data: Record<string, never>): void;
  /** Opens a page of the extension's own in a tab. */
  openApp(data: { readonly route: AppRoute }): void;
  /** Folds the panel to its tab, or opens it; remembered on this device. */
  fold(data: { readonly folded: boolean }): void;
}

/** Any page of the extension → background. */
export interface OwnPageMessages {
  look(data: Record<string, never>): Look;
}

/** A page of the extension in a tab of its own → background. */
export interface AppMessages {
  /** It has written to the database. */
  written(data: Record<string, never>): void;
}

/** Background → content script (frame 0). */
export interface PageMessages {
  /** Null while the page is still changing. */
  read(data: Record<string, never>): PageReport | null;
  placeDraft(order: DraftOrder): DraftPlaced;
  /** The words the rep has selected in one mail; null when another conversation is open meanwhile. */
  selection(data: { readonly n: number }): SelectedWords | null;
  /** The one address on the card of the newest sender of this name; null when there is none to be had. Answered by a script of its own. */
  addressBehind(data: { readonly webmail: WebmailId; readonly name: string }): string | null;
  /** A link to a mail, for a page that shows its mailbox; null from any other. */
  mailLink(place: MailPlace): MailLink | null;
  /** The rep folded or opened the panel from inside it, or turned it over by the browser's shortcut. */
  showPanel(data: { readonly open: boolean | 'toggle' }): void;
}

/** Background → panels of a tab. */
export interface PanelNews {
  /** The page has reported: clear the person if it is another conversation, and ask. No customer data: the page's own process hears it as well. */
  reading(data: { readonly n: number }): void;
  /** Something was written: ask again. `changeId` where it is one change, the same that the command's answer names. */
  changed(data: { readonly changeId?: string }): void;
}
