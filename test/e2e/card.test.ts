import { describe, expect, it } from 'vitest';
import { lunarDay } from '#shared/calendar/special-date.ts';
import { en } from '../../extension/locales/en/index.ts';
import { threadOf } from '../practice/mailbox.ts';
import { people } from '../practice/people.ts';
import { theOpenBox } from '../practice/webmail.ts';
import { webmailKinds } from '../practice/webmails.ts';
import type { PanelHands } from '../support/panel.ts';
import { meet, restarted, startSession } from './session.ts';

const { card, hardship, specialDate } = en;

/** What a rep does on the card. */
const cardHands = ({ frame }: PanelHands, name: string) => ({
  open: () => frame.getByRole('button', { name: card.open.replace('{{name}}', name) }).click(),
  close: () => frame.getByRole('button', { name: en.panel.back, exact: true }).click(),
  unfold: (heading: string) => frame.getByRole('button', { name: heading, exact: true }).click(),
  press: (button: string) => frame.getByRole('button', { name: button, exact: true }).click(),
  field: (label: string) => frame.getByLabel(label, { exact: true }),
});

const nextRules = (panel: PanelHands): Promise<readonly string[]> =>
  panel.part('next-gesture').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-rule') ?? ''));

/** The day of this machine, as the browser on it has it. */
const today = (): string => Temporal.Now.plainDateISO().toString();

describe.each(webmailKinds)('the card of a customer in $name', (webmail) => {
  it('takes a lunar birthday: it is due on its solar day, rests in a hard time, comes back after it, and is settled by the note', async () => {
    const session = await startSession({ webmail });
    const { run, panel, hands } = session;
    await meet(session, 'minsu-delivery', people.minsu.email);
    const hand = cardHands(panel, people.minsu.name);
    const { month, day, leapMonth } = lunarDay(today(), 'dangi');

    await hand.open();
    await hand.unfold(card.days);
    await hand.press(card.addDay);
    await hand.field(specialDate.calendar).selectOption('dangi');
    await hand.field(specialDate.month).fill(String(month));
    await hand.field(specialDate.day).fill(String(day));
    if (leapMonth) await hand.field(specialDate.leapMonth).check();
    await hand.press(en.panel.save);
    await expect.poll(() => panel.frame.locator('[data-part="card-days"] li').allInnerTexts()).toHaveLength(1);
    expect(await panel.frame.locator('[data-part="card-days"] li').innerText()).toContain(
      `lunar ${leapMonth ? 'leap ' : ''}month ${month}, day ${day}`,
    );
    await expect.poll(() => nextRules(panel)).toEqual(['birthday']);

    await hand.unfold(card.quiet);
    await hand.press(hardship.illness);
    await expect.poll(() => nextRules(panel)).toEqual([]);
    await panel.frame.locator('[data-part="card-quiet"]').getByRole('button', { name: hardship.end }).click();
    await expect.poll(() => nextRules(panel)).toEqual(['birthday']);

    await hand.close();
    await panel.part('draft').click();
    const box = await theOpenBox(hands, run.page);
    await expect.poll(() => hands.typedText(box)).toMatch(/생일|축하/u);
    await hands.sendButton(box).click();
    await expect.poll(() => nextRules(panel)).toEqual([]);
  });

  it('keeps what was typed when another mail opens in the middle of it, and takes it back after the browser was closed', async () => {
    const before = await startSession({ webmail });
    const first = threadOf(before.run.mailbox, 'dana-order');
    await meet(before, 'dana-order', people.dana.email);
    const hand = cardHands(before.panel, people.dana.name);
    await hand.open();
    await hand.field(card.role).fill('Buys the pumps');
    await before.hands.openMail(before.run.page, threadOf(before.run.mailbox, 'minsu-delivery'));
    await before.panel.shows(people.minsu.email, 'unknown');
    await before.hands.openMail(before.run.page, first);
    await before.panel.shows(people.dana.email, 'known');
    await expect.poll(() => before.panel.part('customer').innerText()).toContain('Buys the pumps');

    const after = await restarted(before);
    await after.hands.openMail(after.run.page, threadOf(after.run.mailbox, 'dana-order'));
    await after.panel.shows(people.dana.email, 'known');
    const again = cardHands(after.panel, people.dana.name);
    await again.open();
    await expect.poll(() => again.field(card.role).inputValue()).toBe('Buys the pumps');
    await again.press(en.panel.undoLast.replace('{{what}}', en.command['edit-customer']));
    await expect.poll(() => again.field(card.role).inputValue()).toBe('');
  });
});
