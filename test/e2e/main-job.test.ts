import { describe, expect, it } from 'vitest';
import { threadOf } from '../practice/mailbox.ts';
import { people, rep, repSignature } from '../practice/people.ts';
import { theOpenBox } from '../practice/webmail.ts';
import { allWebmails, webmailKinds } from '../practice/webmails.ts';
import { panelHands } from '../support/panel.ts';
import { meet, startSession } from './session.ts';

const customers = [
  {
    language: 'en',
    thread: 'dana-order',
    person: people.dana,
    deal: 'twelve pumps',
    words: /\b(thank|grateful|appreciate)/i,
    name: 'Dana',
  },
  { language: 'ko', thread: 'minsu-delivery', person: people.minsu, deal: 'CT-40 펌프', words: /감사/, name: '김민수' },
  { language: 'zh-CN', thread: 'wang-second-order', person: people.wangLi, deal: '八台水泵', words: /谢/, name: '王' },
] as const;

const jobs = customers.flatMap((customer) =>
  (customer.language === 'en' ? allWebmails : webmailKinds).map((webmail) => ({ ...customer, webmail, host: webmail.host })),
);

describe('the main job', () => {
  it.each(jobs)(
    'in a $language mailbox on $host: a favour and a deal are recorded, thanked for in one click each, sent, logged and settled',
    async ({ webmail, language, thread: key, person, deal, words, name }) => {
      const session = await startSession({ webmail, mailboxLanguage: language });
      const { run, panel, hands } = session;
      const { page } = run;
      const thread = threadOf(run.mailbox, key);
      await meet(session, key, person.email);
      await panel.recordFavour('introduction', '');
      await panel.recordDeal(deal);

      for (const rule of ['thank-for-favour', 'thank-for-deal']) {
        await expect.poll(() => panel.openRules()).toContain(rule);
        await panel.thank();
        const box = await theOpenBox(hands, page);
        await expect.poll(() => hands.typedText(box)).toMatch(words);
        const text = await hands.typedText(box);
        expect(text).toContain(name);
        expect(text.includes(deal)).toBe(rule === 'thank-for-deal');
        expect(text).not.toMatch(/\{\{|\}\}|undefined|null/);
        expect(await hands.recipientsOf(box)).toEqual([person.email]);
        expect((await hands.trailerOf(box)).join()).toContain(repSignature[0]);

        await hands.sendButton(box).click();
        await expect.poll(() => hands.textOf(hands.newestMail(page)).innerText()).toContain(text.split('\n')[0]);
        expect([rep.email, rep.name]).toContain(await hands.senderOf(hands.newestMail(page)));
        await expect.poll(() => panel.openRules()).not.toContain(rule);
      }

      const sentByRep = 2 + thread.mails.filter((mail) => mail.from === rep).length;
      await expect.poll(() => panel.historyEntries('Mail to them')).toHaveLength(sentByRep);

      await page.reload();
      const afterwards = await panelHands(run);
      await afterwards.shows(person.email, 'known');
      await page.waitForTimeout(1_000);
      expect(await afterwards.historyEntries('Mail to them')).toHaveLength(sentByRep);
    },
  );
});
