import { describe, expect, it } from 'vitest';
import { bodyOf, newestMail, pressSend, recipientsOf, theOpenBox, typedText } from '../practice/hands.ts';
import { threadOf } from '../practice/mailbox.ts';
import { people, rep } from '../practice/people.ts';
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

describe('the main job', () => {
  it.each(customers)(
    'in a $language mailbox: a favour and a deal are recorded, thanked for in one click each, sent, logged and settled',
    async ({ language, thread: key, person, deal, words, name }) => {
      const session = await startSession({ mailboxLanguage: language });
      const { run, panel } = session;
      const { page } = run;
      const thread = threadOf(run.mailbox, key);
      await meet(session, key, person.email);
      await panel.recordFavour('introduction', '');
      await panel.recordDeal(deal);

      for (const rule of ['thank-for-favour', 'thank-for-deal']) {
        await expect.poll(() => panel.openRules()).toContain(rule);
        await panel.thank();
        const box = await theOpenBox(page);
        await expect.poll(() => typedText(box)).toMatch(words);
        const text = await typedText(box);
        expect(text).toContain(name);
        expect(text.includes(deal)).toBe(rule === 'thank-for-deal');
        expect(text).not.toMatch(/\{\{|\}\}|undefined|null/);
        expect(await recipientsOf(box)).toEqual([person.email]);
        expect(await bodyOf(box).locator('> .gmail_signature').count()).toBe(1);

        await pressSend(box);
        await expect.poll(() => newestMail(page).locator('.gD').getAttribute('email')).toBe(rep.email);
        expect(await newestMail(page).locator('.a3s').innerText()).toContain(text.split('\n')[0]);
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
