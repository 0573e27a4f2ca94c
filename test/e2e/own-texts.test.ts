import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { people } from '../practice/people.ts';
import { webmailKinds } from '../practice/webmails.ts';
import { meet, type Session, startSession } from './session.ts';

const { own, note } = en;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** The page of own texts, opened from the note in the panel. */
const openTexts = async ({ run, panel }: Session, link: string): Promise<Page> => {
  const opened = run.context.waitForEvent('page');
  await panel.frame.getByRole('button', { name: link, exact: true }).click();
  const page = await opened;
  await page.locator('main[aria-busy="false"]').waitFor();
  return page;
};

const openNote = ({ panel }: Session): Promise<void> =>
  panel.part('next-gesture').getByRole('button', { name: en.act.change, exact: true }).click();

/** The text of the note that the panel would write. */
const written = ({ panel }: Session): Promise<string> => panel.frame.getByLabel(note.text, { exact: true }).inputValue();

const closeNote = ({ panel }: Session): Promise<void> => panel.frame.getByRole('button', { name: en.panel.cancel, exact: true }).click();

describe.each(webmailKinds)('a text of the rep’s own in $name', (webmail) => {
  it('is written on its page and drafted first in the panel; a deleted one comes back', async () => {
    const session = await startSession({ webmail });
    const { panel } = session;
    await meet(session, 'dana-order', people.dana.email);
    await panel.recordDeal('twelve pumps');
    await openNote(session);
    const page = await openTexts(session, own.open);
    await button(page, own.new).click();
    await field(page, own.occasion).selectOption(en.act['thanks-deal']);
    await field(page, own.subject).fill('On {{ what }}');
    await field(page, own.body).fill('{{ address_as }}, thank you for {{ what }}, from all of us.');
    await button(page, own.save).click();
    await page.getByRole('status').getByText(en.saved['save-template']).waitFor();

    await closeNote(session);
    await expect
      .poll(async () => {
        await openNote(session);
        const text = await written(session);
        await closeNote(session);
        return text;
      })
      .toMatch(/^.*Dana.*, thank you for twelve pumps, from all of us\.$/);

    await page.getByText(own.delete, { exact: true }).click();
    await page.getByText(own.none).waitFor();
    await button(page, en.safety.undo).click();
    await page.locator('[data-template]').waitFor();
  });

  it('is kept from a changed note without the customer’s name, and used only once it was looked over', async () => {
    const session = await startSession({ webmail });
    const { panel } = session;
    await meet(session, 'dana-order', people.dana.email);
    await panel.recordDeal('twelve pumps');
    await openNote(session);
    const text = `${await written(session)}\n\nGreetings from the coast.`;
    await panel.frame.getByLabel(note.text, { exact: true }).fill(text);
    await panel.frame.getByRole('button', { name: en.keep.offer, exact: true }).click();
    const page = await openTexts(session, en.keep.look);
    const draft = page.locator('[data-part="drafts"] [data-template]');
    await draft.getByText(own.lookOver, { exact: true }).click();
    const body = await field(page, own.body).inputValue();
    expect(body).toContain('Greetings from the coast.');
    expect(body).not.toMatch(/Dana|Fox|twelve pumps/);
    await button(page, own.saveDraft).click();
    await page.locator('[data-part="texts-thanks-deal"] [data-template]').waitFor();
  });
});
