import { describe, expect, it } from 'vitest';
import { threadOf } from '../practice/mailbox.ts';
import { people } from '../practice/people.ts';
import { webmailKinds } from '../practice/webmails.ts';
import { meet, startSession } from './session.ts';

describe.each(webmailKinds)('where a draft goes in $name', (webmail) => {
  it('names the three people of an open reply to all and writes nothing until the rep has decided', async () => {
    const session = await startSession({ webmail });
    const { run, panel, hands } = session;
    await meet(session, 'larkfield-visit', people.tom.email);
    await panel.recordFavour('information', '');
    const box = await hands.replyToAll(run.page);
    await run.page.keyboard.type('Dear both, ');
    const before = await hands.bodyOf(box).innerText();

    await panel.thank();
    await panel.frame.getByText(people.ines.name).first().waitFor();
    await run.page.waitForTimeout(500);
    expect(await hands.bodyOf(box).innerText()).toBe(before);
    expect(await hands.boxes(run.page).count()).toBe(1);

    await panel.insertAnyway();
    await expect.poll(() => hands.typedText(box)).toMatch(/^Dear both,\s*Dear Tom/);
    expect(await hands.recipientsOf(box)).toEqual([people.tom.email, people.ines.email]);
  });

  it('takes a draft back with one Ctrl+Z, and nothing of what the rep typed just before', async () => {
    const session = await startSession({ webmail });
    const { run, panel, hands } = session;
    const { page } = run;
    await meet(session, 'dana-order', people.dana.email);
    const box = await hands.reply(page);
    await page.keyboard.type('Dear Dana, one more thing.');
    const signatureAndQuote = await hands.trailerOf(box);

    await panel.thank();
    await expect.poll(() => hands.typedText(box)).toMatch(/one more thing\.\s*\S/);
    expect(await hands.trailerOf(box)).toEqual(signatureAndQuote);

    await page.keyboard.press('Control+z');
    await expect.poll(() => hands.typedText(box)).toBe('Dear Dana, one more thing.');
    expect(await hands.trailerOf(box)).toEqual(signatureAndQuote);
  });

  it('says so when a note’s mail is addressed to somebody else afterwards', async () => {
    const session = await startSession({ webmail });
    const { run, panel, hands } = session;
    await meet(session, 'dana-order', people.dana.email);
    const box = await hands.reply(run.page);
    await panel.thank();
    await expect.poll(() => hands.typedText(box)).toContain('Dana');
    expect(await panel.part('alerts').isVisible()).toBe(false);

    await hands.addRecipient(box, people.grace.email);
    await expect.poll(() => panel.part('alerts').innerText()).toContain(people.grace.email);
    expect(await panel.part('alerts').innerText()).toContain('Dana Fox');
  });
});

/** Only this webmail shows a box to somebody else beside the open mail. */
describe('where a draft goes beside a docked box', () => {
  it('keeps a note for one customer out of a box to another, and writes a mail of its own on request', async () => {
    const session = await startSession();
    const { run, panel, hands } = session;
    await meet(session, 'dana-order', people.dana.email);
    const other = await hands.writeNewMailTo(run.page, people.grace.email);
    await run.page.keyboard.type('Hello Grace');
    // The panel follows the rep into the box, and out of it with the next mail they open.
    await hands.openMail(run.page, threadOf(run.mailbox, 'minsu-delivery'));
    await panel.shows(people.minsu.email, 'unknown');
    await hands.openMail(run.page, threadOf(run.mailbox, 'dana-order'));
    await panel.shows(people.dana.email, 'known');

    await panel.thank();
    await panel.frame.getByText(people.grace.email).first().waitFor();
    expect(await hands.typedText(other)).toBe('Hello Grace');
    expect(await hands.boxes(run.page).count()).toBe(1);

    await panel.writeApart();
    const reply = hands.replyBoxes(run.page);
    await expect.poll(() => hands.typedText(reply)).toMatch(/^\w+ Dana/);
    expect(await hands.recipientsOf(reply)).toEqual([people.dana.email]);
    expect(await hands.typedText(other)).toBe('Hello Grace');
  });
});
