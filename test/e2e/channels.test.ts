import { describe, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { people } from '../practice/people.ts';
import { theOpenBox } from '../practice/webmail.ts';
import { webmailKinds } from '../practice/webmails.ts';
import type { PanelHands } from '../support/panel.ts';
import { meet, startSession } from './session.ts';

const { card, note, specialDate } = en;
const PUT_OFF = new RegExp(`^${en.unanswered.putOff.replace('{{day}}', '.+')}$`, 'u');

const press = ({ frame }: PanelHands, button: string): Promise<void> => frame.getByRole('button', { name: button, exact: true }).click();

const nextRules = (panel: PanelHands): Promise<readonly string[]> =>
  panel.part('next-gesture').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-rule') ?? ''));

const change = (panel: PanelHands): Promise<void> =>
  panel.part('next-gesture').getByRole('button', { name: en.act.change, exact: true }).click();

const openCard = (panel: PanelHands, name: string): Promise<void> => press(panel, card.open.replace('{{name}}', name));

/** The customer is to hear from us every day: the last mail to them is two days old. */
const everyDay = async (panel: PanelHands, name: string): Promise<void> => {
  await openCard(panel, name);
  await panel.frame.getByLabel(card.cadence, { exact: true }).fill('1');
  await press(panel, en.panel.back);
};

describe.each(webmailKinds)('a note that leaves on another way than $name', (webmail) => {
  it('a greeting is copied as a message and logged: it is settled, stands in the history, and comes back by undo', async () => {
    const session = await startSession({ webmail });
    const { panel } = session;
    await meet(session, 'dana-order', people.dana.email);
    const { month, day } = Temporal.Now.plainDateISO();
    await openCard(panel, people.dana.name);
    await press(panel, card.days);
    await press(panel, card.addDay);
    await panel.frame.getByLabel(specialDate.month, { exact: true }).fill(String(month));
    await panel.frame.getByLabel(specialDate.day, { exact: true }).fill(String(day));
    await press(panel, en.panel.save);
    await expect.poll(() => nextRules(panel)).toEqual(['birthday']);
    await press(panel, en.panel.back);

    await change(panel);
    await press(panel, note.messenger);
    const text = panel.frame.getByLabel(note.text, { exact: true });
    await expect.poll(() => text.inputValue()).toMatch(/^Hello Dana/u);
    await text.fill('Hello Dana, many happy returns.');
    await press(panel, note.copy);
    await panel.frame.getByRole('button', { name: note.copied, exact: true }).waitFor();
    await press(panel, note.sentLogIt);
    await expect.poll(() => nextRules(panel)).toEqual([]);
    await expect.poll(() => panel.historyEntries('Messenger')).toHaveLength(1);

    await panel.undo('log-note');
    await expect.poll(() => nextRules(panel)).toEqual(['birthday']);
    expect(await panel.historyEntries('Messenger')).toEqual([]);
  });

  it('a note for a birthday in the family names the daughter only where the rep chooses it', async () => {
    const session = await startSession({ webmail });
    const { run, panel, hands } = session;
    await meet(session, 'dana-order', people.dana.email);
    const { month, day } = Temporal.Now.plainDateISO();
    await openCard(panel, people.dana.name);
    await press(panel, card.days);
    await press(panel, card.addDay);
    await panel.frame.getByLabel(specialDate.whose, { exact: true }).selectOption('child');
    await panel.frame.getByRole('textbox', { name: specialDate.person, exact: true }).fill('Ines');
    await panel.frame.getByLabel(specialDate.month, { exact: true }).fill(String(month));
    await panel.frame.getByLabel(specialDate.day, { exact: true }).fill(String(day));
    await press(panel, en.panel.save);
    await expect.poll(() => nextRules(panel)).toEqual(['family-birthday']);
    await press(panel, en.panel.back);

    await change(panel);
    const text = panel.frame.getByLabel(note.text, { exact: true });
    expect(await text.inputValue()).not.toMatch(/daughter|Ines/u);
    await panel.frame.getByLabel(en.person.family_member, { exact: true }).selectOption('daughter');
    await expect.poll(() => text.inputValue()).toContain('your daughter');
    await press(panel, note.insert);
    await expect.poll(async () => hands.typedText(await theOpenBox(hands, run.page))).toContain('your daughter');
  });

  it('a check-in of a B customer opens the lines to say: nobody answered leaves it due, to be put off, a talk settles it', async () => {
    const session = await startSession({ webmail });
    const { panel } = session;
    await meet(session, 'dana-order', people.dana.email);
    await press(panel, en.tier.set.replace('{{tier}}', 'B'));
    await everyDay(panel, people.dana.name);
    await expect.poll(() => nextRules(panel)).toEqual(['tier-check-in']);

    await panel.part('draft').click();
    await press(panel, note.noAnswer);
    await expect.poll(() => panel.historyEntries('Call')).toHaveLength(1);
    expect(await nextRules(panel)).toEqual(['tier-check-in']);

    await panel.frame.getByRole('button', { name: PUT_OFF }).click();
    await expect.poll(() => nextRules(panel)).toEqual([]);
    await panel.undo('decide');
    await expect.poll(() => nextRules(panel)).toEqual(['tier-check-in']);

    await panel.part('draft').click();
    await press(panel, note.reached);
    await expect.poll(() => nextRules(panel)).toEqual([]);
    expect(await panel.historyEntries('Call')).toHaveLength(2);
  });

  it('a check-in becomes a mail that asks for a visit on the day that the rep names, and is settled once it has left', async () => {
    const session = await startSession({ webmail });
    const { run, panel, hands } = session;
    await meet(session, 'dana-order', people.dana.email);
    await press(panel, en.tier.set.replace('{{tier}}', 'A'));
    await everyDay(panel, people.dana.name);
    await expect.poll(() => nextRules(panel)).toEqual(['tier-check-in']);

    await panel.part('draft').click();
    await press(panel, note.withVisit);
    await press(panel, note.mail);
    const day = Temporal.Now.plainDateISO().add({ days: 9 });
    await panel.frame.getByLabel(en.gap.on_day, { exact: true }).fill(day.toString());
    await press(panel, en.panel.save);
    await press(panel, note.insert);
    const box = await theOpenBox(hands, run.page);
    await expect.poll(() => hands.typedText(box)).toContain(`${day.day} ${day.toLocaleString('en', { month: 'long' })}`);
    expect(await hands.recipientsOf(box)).toEqual([people.dana.email]);
    await hands.sendButton(box).click();
    await expect.poll(() => nextRules(panel)).toEqual([]);
  });
});
