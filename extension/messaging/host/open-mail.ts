import { browser } from 'wxt/browser';
import type { TouchSource } from '#shared/schema/touch.ts';
import type { DataDeps } from '../../data/deps.ts';
import { mailSourceOf } from '../../data/queries/mail-source-of.ts';
import { mailboxLink } from '../../webmail/mailbox-link.ts';
import type { MailRef, OpenedMail } from '../protocol/history.ts';
import type { MailLink, MailPlace } from '../protocol/page.ts';
import { openTab } from './open-tab.ts';

/** What a tab's page answers; null when it shows another mailbox, or does not answer. */
type AskPage = (tabId: number, place: MailPlace) => Promise<MailLink | null>;

/**
 * Shows the mail that something came with. In the rep's own tab where it shows that mailbox and nothing is half written there; else in a tab of its own, by
 * the link of a tab that shows the mailbox, or by the mailbox's own address where the webmail has one.
 */
export const openMail = async (deps: DataDeps, tabId: number, ref: MailRef, ask: AskPage): Promise<OpenedMail> => {
  const place = placeOf(await mailSourceOf(deps.db, ref));
  if (place === null) return { ok: false, error: { type: 'no-mail' } };
  const here = await ask(tabId, place);
  if (here !== null && !here.isWriting) {
    await browser.tabs.update(tabId, { url: here.url });
    return { ok: true, where: 'here' };
  }
  const url = here?.url ?? (await linkOfAnyTab(place, ask)) ?? mailboxLink(place);
  const opened = url === null ? null : await openTab(url);
  return opened === null ? { ok: false, error: { type: 'mailbox-closed', mailbox: place.mailbox } } : { ok: true, where: 'tab' };
};

/** What a later version calls a webmail cannot be opened by this one. */
const placeOf = (source: TouchSource | null): MailPlace | null => {
  if (source === null || source.thread === '' || source.mailbox === '') return null;
  const { webmail, mailbox, thread } = source;
  return { webmail, mailbox, thread };
};

const linkOfAnyTab = async (place: MailPlace, ask: AskPage): Promise<string | null> => {
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = await browser.tabs.query({ url: origins });
  const links = await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [ask(id, place)])));
  return links.find((link) => link !== null)?.url ?? null;
};
