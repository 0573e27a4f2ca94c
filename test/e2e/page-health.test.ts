import { describe, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { people } from '../practice/people.ts';
import { webmailKinds } from '../practice/webmails.ts';
import { meet, startSession } from './session.ts';

describe.each(webmailKinds)('how a page is read in $name', (webmail) => {
  it('is said part by part, and a report of it has structure and no words', async () => {
    const session = await startSession({ webmail });
    const { run, panel } = session;
    const { frame } = panel;
    await meet(session, 'dana-order', people.dana.email);
    await frame.getByRole('button', { name: en.panel.menu }).click();
    await frame.getByRole('menuitem', { name: en.health.title }).click();
    await frame.getByText(en.capability.sender).waitFor();

    await frame.getByRole('button', { name: en.health.report }).click();
    const report = await frame.getByLabel(en.health.box).inputValue();
    expect(report).toContain(webmail.name);
    expect(report).toMatch(/role=/);
    expect(report.length).toBeGreaterThan(2_000);
    const words = run.mailbox.threads.flatMap(({ subject, mails }) => [
      subject,
      ...mails.flatMap(({ from, paragraphs }) => [from.name, from.email, ...paragraphs]),
    ]);
    expect(words.filter((each) => report.includes(each))).toEqual([]);
    expect(report).not.toContain(run.mailbox.own.email);
  });
});
