import { describe, expect, it } from 'vitest';
import { addWorkingDays, createCalendar, defaultWorkingDays, lastWorkingDayBy, nextWorkingDay } from '#shared/calendar/calendar.ts';
import { addDays } from '#shared/calendar/days.ts';
import { thanksDays } from '#shared/gestures/thanks-days.ts';
import { en } from '../../extension/locales/en/index.ts';
import { threadOf } from '../practice/mailbox.ts';
import { people } from '../practice/people.ts';
import type { PracticeWebmail } from '../practice/webmail.ts';
import { theOpenBox } from '../practice/webmail.ts';
import { webmailKinds } from '../practice/webmails.ts';
import { panelHands, type PanelHands } from '../support/panel.ts';
import { meet, restarted, type Session, startSession } from './session.ts';

const { favour, news, promises, questions, record } = en;
const calendar = createCalendar({ workingDays: defaultWorkingDays, freeDays: [] });

/** Twelve pumps are in the newest mail of this thread, and a sister plant in Leeds. */
const THREAD = 'dana-order';

interface Desk {
  readonly session: Session;
  readonly panel: PanelHands;
  /** Of the browser. */
  readonly today: string;
  /** Presses a button and counts it. */
  readonly press: (name: string) => Promise<void>;
  readonly clicks: () => number;
  /** Selects words of the newest mail and takes them into the open form. */
  readonly takeWords: (words: string) => Promise<void>;
  /** Days on which something of that rule is due. */
  readonly due: (rule: string) => Promise<readonly string[]>;
}

/** Dana's mail is open, and she is a customer. */
const atTheDesk = async (webmail: PracticeWebmail): Promise<Desk> => {
  const session = await startSession({ webmail });
  await meet(session, THREAD, people.dana.email);
  return deskOf(session);
};

const deskOf = async (session: Session): Promise<Desk> => {
  const { run, panel, hands } = session;
  let clicks = 0;
  const press = async (name: string): Promise<void> => {
    clicks += 1;
    await panel.frame.getByRole('button', { name, exact: true }).click();
  };
  return {
    session,
    panel,
    today: await panel.frame.evaluate(() => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    }),
    press,
    clicks: () => clicks,
    takeWords: async (words) => {
      await hands.textOf(hands.newestMail(run.page)).evaluate((text, wanted) => {
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(wanted) ?? -1;
          if (at !== -1) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        }
      }, words);
      await press(record.takeWords);
    },
    due: async (rule) => (await panel.gestures()).filter((gesture) => gesture.rule === rule).map(({ due }) => due),
  };
};

const field = ({ panel }: Desk, label: string) => panel.frame.getByLabel(label, { exact: true });

/** Sends what the panel drafts; where the note asks for words it gets these, and for a day it gets today. */
const sendDraft = async ({ session: { run, hands }, panel, press, today }: Desk, words: string): Promise<void> => {
  await panel.part('draft').click();
  const gaps = panel.frame.locator('[data-part="preview"] form input');
  const boxes = hands.boxes(run.page);
  await expect.poll(async () => (await gaps.count()) + (await boxes.count())).toBeGreaterThan(0);
  const asked = await gaps.count();
  for (let left = asked; left > 0; left -= 1) {
    const gap = gaps.first();
    await gap.fill((await gap.getAttribute('type')) === 'date' ? today : words);
    await gap.press('Enter');
    await expect.poll(() => gaps.count()).toBe(left - 1);
  }
  if (asked > 0) await press(en.note.insert);
  const box = await theOpenBox(hands, run.page);
  await expect.poll(() => hands.typedText(box)).not.toBe('');
  await hands.sendButton(box).click();
  await box.waitFor({ state: 'detached' });
};

const DAYS_UNTIL_FOLLOW_UP = 3;

/** Moves every day of the stored complaints back, as if so many had passed since, and opens the mail anew. */
const afterDays = async ({ session }: Desk, days: number): Promise<Desk> => {
  const { run, hands } = session;
  const worker = await run.worker();
  await worker.evaluate(async (passed) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('aftercare');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('The database cannot be opened')));
    });
    const earlier = (value: unknown): unknown =>
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
        ? new Date(Date.parse(value) - passed * 86_400_000).toISOString().slice(0, 10)
        : value;
    await new Promise<void>((resolve, reject) => {
      const transaction = db.transaction('complaint', 'readwrite');
      const complaints = transaction.objectStore('complaint');
      const all = complaints.getAll();
      all.addEventListener('success', () => {
        for (const row of all.result) complaints.put(Object.fromEntries(Object.entries(row).map(([key, value]) => [key, earlier(value)])));
      });
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('error', () => reject(new Error('The days cannot be moved')));
    });
    db.close();
  }, days);
  await run.page.goto(run.webmail.inbox);
  await run.page.reload();
  await hands.listShown(run.page);
  await hands.openMail(run.page, threadOf(run.mailbox, THREAD));
  const panel = await panelHands(run);
  await panel.shows(people.dana.email, 'known');
  return deskOf({ ...session, panel });
};

describe.each(webmailKinds)('recorded from the open mail in $name', (webmail) => {
  it('a deal in two clicks, in the words of the mail with its delivery and renewal; thanks are due, Done settles them, and each can be undone', async () => {
    const desk = await atTheDesk(webmail);
    const { panel, press, today, due } = desk;
    await press(record.deal);
    await field(desk, record.what).fill('twelve pumps');
    await press(en.panel.save);
    expect(desk.clicks()).toBe(2);
    await expect.poll(() => due('thank-for-deal')).toEqual([thanksDays(today, calendar).due]);
    await panel.undo('record-deal');
    await expect.poll(() => due('thank-for-deal')).toEqual([]);

    await press(record.deal);
    await desk.takeWords('Twelve pumps, delivery in week 50.');
    await expect.poll(() => field(desk, record.what).inputValue()).toBe('Twelve pumps, delivery in week 50.');
    await press(record.later);
    await field(desk, record.delivery).fill(addDays(today, 18));
    await field(desk, record.renewal).fill(addDays(today, 365));
    await press(en.panel.save);
    await expect.poll(() => due('thank-for-deal')).toEqual([thanksDays(today, calendar).due]);
    await expect.poll(() => panel.historyEntries('Deal: Twelve pumps, delivery in week 50.')).toHaveLength(1);

    await press(en.act.done);
    await expect.poll(() => due('thank-for-deal')).toEqual([]);
    await panel.undo('decide');
    await expect.poll(() => due('thank-for-deal')).toEqual([thanksDays(today, calendar).due]);
  });

  it('each kind of help in two clicks; each makes thanks due, and each can be undone', async () => {
    const desk = await atTheDesk(webmail);
    const { panel, press, today, due } = desk;
    const thanks = thanksDays(today, calendar).due;
    const kinds = ['information', 'order-confirmation', 'payment', 'introduction'] as const;
    for (const [index, kind] of kinds.entries()) {
      const before = desk.clicks();
      await press(record.favour);
      await press(favour[kind]);
      expect(desk.clicks() - before).toBe(2);
      await expect.poll(() => due('thank-for-favour')).toEqual(Array.from({ length: index + 1 }, () => thanks));
    }
    for (const left of [3, 2, 1, 0]) {
      await panel.undo('record-favour');
      await expect.poll(() => due('thank-for-favour')).toHaveLength(left);
    }
    await press(record.favour);
    await desk.takeWords('passed your name on to our sister plant in Leeds');
    await expect.poll(() => field(desk, record.words).inputValue()).toBe('passed your name on to our sister plant in Leeds');
    await press(favour.introduction);
    await expect.poll(() => panel.part('next-gesture').innerText()).toContain('our sister plant in Leeds');
  });

  it('what they asked, said or sensed: the answer is due on a working day, and is settled as answered or by the note that was sent', async () => {
    const desk = await atTheDesk(webmail);
    const { panel, press, today, due } = desk;
    await press(record.question);
    await press(record.aQuestion);
    expect(desk.clicks()).toBe(2);
    await expect.poll(() => due('question-answer')).toEqual([addWorkingDays(today, 1, calendar)]);
    await press(questions.answered.replace('{{what}}', record.aQuestion));
    await expect.poll(() => due('question-answer')).toEqual([]);
    await panel.undo('answer-question');
    await expect.poll(() => due('question-answer')).toHaveLength(1);
    await panel.undo('record-question');
    await expect.poll(() => due('question-answer')).toEqual([]);

    await press(record.question);
    await desk.takeWords('delivery in week 50');
    await field(desk, record.sensed).check();
    await press(record.aWish);
    await expect.poll(() => due('question-answer')).toEqual([addWorkingDays(today, 3, calendar)]);
    expect(await panel.part('questions').innerText()).toContain('delivery in week 50');
    await panel.undo('record-question');
    await expect.poll(() => due('question-answer')).toEqual([]);

    await press(record.question);
    await press(record.aQuestion);
    await expect.poll(() => panel.part('next-gesture').getAttribute('data-rule')).toBe('question-answer');
    await sendDraft(desk, 'Week 50 it is.');
    await expect.poll(() => due('question-answer')).toEqual([]);
    await expect.poll(() => panel.part('questions').isVisible()).toBe(false);
  });

  it.each([
    { language: 'English', words: 'I will send the noise figures tomorrow', days: 1 },
    { language: 'Korean', words: '모레까지 자료를 보내 드리겠습니다', days: 2 },
    { language: 'Chinese', words: '三天内把资料发给您', days: 3 },
  ])('a promise in $language: its day is read from the words, and the panel says which', async ({ words, days }) => {
    const desk = await atTheDesk(webmail);
    const { panel, press, today, due } = desk;
    const day = addDays(today, days);
    await press(record.promise);
    await field(desk, record.promiseText).fill(words);
    await expect.poll(() => field(desk, record.promiseDay).inputValue()).toBe(day);
    await press(en.panel.save);
    expect(desk.clicks()).toBe(2);
    await expect.poll(() => due('promise-due')).toEqual([lastWorkingDayBy(day, calendar)]);
    await press(promises.kept.replace('{{what}}', words));
    await expect.poll(() => due('promise-due')).toEqual([]);
    await panel.undo('end-promise');
    await expect.poll(() => due('promise-due')).toHaveLength(1);
    await panel.undo('record-promise');
    await expect.poll(() => due('promise-due')).toEqual([]);
  });

  it('a promise is to be seen to from the working day before, and not earlier; what cannot be kept is said', async () => {
    const desk = await atTheDesk(webmail);
    const { panel, press, today, due } = desk;
    const next = addWorkingDays(today, 1, calendar);
    const dayAfter = addWorkingDays(today, 2, calendar);
    for (const [text, day] of [
      ['price list', dayAfter],
      ['noise figures', next],
    ] as const) {
      await press(record.promise);
      await field(desk, record.promiseText).fill(text);
      await field(desk, record.promiseDay).fill(day);
      await press(en.panel.save);
      await expect.poll(() => due('promise-due')).toContain(day);
    }
    await expect
      .poll(() => panel.gestures())
      .toMatchObject([
        { rule: 'promise-due', due: next, isNext: true },
        { rule: 'promise-due', due: dayAfter, isNext: false },
      ]);
    await press(promises.more.replace('{{what}}', 'price list'));
    await panel.frame.getByRole('menuitem', { name: promises.broken }).click();
    await expect.poll(() => due('promise-due')).toEqual([next]);
    await panel.undo('end-promise');
    await expect.poll(() => due('promise-due')).toEqual([next, dayAfter]);
  });

  it('their news: a promotion in two clicks; a death in the family keeps cheer away until the rep says so', async () => {
    const desk = await atTheDesk(webmail);
    const { panel, press } = desk;
    await press(record.news);
    await press(news.promotion);
    expect(desk.clicks()).toBe(2);
    await expect.poll(() => panel.frame.getByRole('status').innerText()).toContain(en.saved['record-news']);
    await panel.undo('record-news');
    await expect.poll(() => panel.frame.getByRole('status').innerText()).toContain(en.saved.undo);

    await panel.recordDeal('twelve pumps');
    await expect.poll(() => panel.openRules()).toContain('thank-for-deal');
    await press(record.news);
    await press(news.bereavement);
    await field(desk, record.died).selectOption({ label: en.deceased.father });
    await press(en.panel.save);
    await expect.poll(() => panel.part('hardship').innerText()).toContain(en.hardship.bereavement);
    await press(en.hardship.end);
    await expect.poll(() => panel.part('hardship').isVisible()).toBe(false);
    await panel.undo('end-hardship');
    await expect.poll(() => panel.part('hardship').isVisible()).toBe(true);
    await panel.undo('record-news');
    await expect.poll(() => panel.part('hardship').isVisible()).toBe(false);
  });

  it('a call that reached nobody moves no check-in, one that did begins it anew; both in two clicks', async () => {
    const desk = await atTheDesk(webmail);
    const { panel, press, today, due } = desk;
    await panel.part('tier').getByRole('button', { name: 'Tier A' }).click();
    await expect.poll(() => due('tier-check-in')).toHaveLength(1);
    const [planned = ''] = await due('tier-check-in');
    await press(record.contact);
    await press(record.notReached);
    expect(desk.clicks()).toBe(2);
    await expect.poll(() => panel.historyEntries(en.history.notReached)).toHaveLength(1);
    expect(await due('tier-check-in')).toEqual([planned]);

    await press(record.contact);
    await press(record.reached);
    expect(desk.clicks()).toBe(4);
    await expect.poll(() => due('tier-check-in')).not.toEqual([planned]);
    const [moved = ''] = await due('tier-check-in');
    expect(moved > planned && moved > addDays(today, 6)).toBe(true);
    await panel.undo('record-contact');
    await expect.poll(() => due('tier-check-in')).toEqual([planned]);
    await panel.undo('record-contact');
    await expect.poll(() => panel.historyEntries(en.history.notReached)).toHaveLength(0);
  });

  it('a visit, a gift, how content they seemed, and what to come back to', async () => {
    const desk = await atTheDesk(webmail);
    const { panel, press } = desk;
    await press(record.contact);
    await desk.takeWords('our sister plant in Leeds');
    await field(desk, record.hook).fill('the plant in Leeds');
    await press(en.satisfaction.good);
    await press('Visit');
    await expect.poll(() => panel.part('hook').innerText()).toContain('the plant in Leeds');
    await expect.poll(() => panel.historyEntries('our sister plant in Leeds')).toHaveLength(1);
    await press(record.contact);
    await field(desk, record.words).fill('oranges from Jeju');
    await press('Gift');
    await expect.poll(() => panel.historyEntries('oranges from Jeju')).toHaveLength(1);
    await panel.undo('record-contact');
    await expect.poll(() => panel.historyEntries('oranges from Jeju')).toHaveLength(0);
    await panel.undo('record-contact');
    await expect.poll(() => panel.part('hook').isVisible()).toBe(false);
  });

  it('a complaint in two clicks; its answer is a note that was sent, and its follow-up stands on the day that was set and is sent, too', async () => {
    const desk = await atTheDesk(webmail);
    const { panel, press, today, due } = desk;
    const { complaint } = en;
    await press(record.complaint);
    await press(en.panel.save);
    expect(desk.clicks()).toBe(2);
    await expect.poll(() => due('complaint-answer')).toEqual([nextWorkingDay(today, calendar)]);
    await panel.undo('record-complaint');
    await expect.poll(() => due('complaint-answer')).toEqual([]);

    await press(record.complaint);
    await desk.takeWords('Twelve pumps, delivery in week 50.');
    await press(en.panel.save);
    await press(complaint.words);
    await expect.poll(() => panel.part('complaints').innerText()).toContain('Twelve pumps, delivery in week 50.');
    await sendDraft(desk, 'I am looking into it.');
    await expect.poll(() => due('complaint-answer')).toEqual([]);
    await press(complaint.startAgree);
    await field(desk, complaint.what).fill('a new pump');
    await press(complaint.saveAgree);
    await press(complaint.carriedOut);
    await press(complaint.startClose);
    await press(complaint.yes);
    const followUpOn = addDays(today, DAYS_UNTIL_FOLLOW_UP);
    await field(desk, complaint.followUpOn).fill(followUpOn);
    await press(complaint.saveClose);
    await expect.poll(() => due('complaint-follow-up')).toEqual([nextWorkingDay(followUpOn, calendar)]);

    const later = await afterDays(desk, DAYS_UNTIL_FOLLOW_UP);
    await expect.poll(() => later.due('complaint-follow-up')).toEqual([nextWorkingDay(today, calendar)]);
    expect(await later.panel.part('next-gesture').getAttribute('data-rule')).toBe('complaint-follow-up');
    await sendDraft(later, 'Is all well?');
    await expect.poll(() => later.due('complaint-follow-up')).toEqual([]);
  });

  it('what was recorded and settled is taken back step by step after the browser was closed', async () => {
    const desk = await atTheDesk(webmail);
    const { press, due } = desk;
    await desk.panel.part('tier').getByRole('button', { name: 'Tier A' }).click();
    await expect.poll(() => due('tier-check-in')).toHaveLength(1);
    await press(record.promise);
    await field(desk, record.promiseText).fill('noise figures');
    // A promise within days of the check-in would take its place.
    await field(desk, record.promiseDay).fill(addWorkingDays(desk.today, 20, calendar));
    await press(en.panel.save);
    await expect.poll(() => due('promise-due')).toHaveLength(1);
    await press(promises.kept.replace('{{what}}', 'noise figures'));
    await expect.poll(() => due('promise-due')).toEqual([]);
    await desk.panel.recordDeal('twelve pumps');
    await expect.poll(() => due('thank-for-deal')).toHaveLength(1);
    await press(en.act.snooze);
    await desk.panel.frame.getByRole('menuitem', { name: en.act.nextWeek }).click();
    await expect.poll(() => desk.panel.frame.getByRole('status').innerText()).toContain('put off until');
    await press(en.muted.actions.replace('{{what}}', en.gesture['short-thank-for-deal']));
    await desk.panel.frame.getByRole('menuitem', { name: en.muted.mute }).click();
    await expect.poll(() => due('thank-for-deal')).toEqual([]);

    const { run, panel, hands } = await restarted(desk.session);
    await hands.openMail(run.page, threadOf(run.mailbox, THREAD));
    await panel.shows(people.dana.email, 'known');
    // What the calendar has due these days is none of this.
    const recorded = new Set(['tier-check-in', 'thank-for-deal', 'promise-due']);
    const rules = async () => (await panel.openRules()).filter((rule) => recorded.has(rule));
    const status = () => panel.frame.getByRole('status').innerText();
    expect(await rules()).toEqual(['tier-check-in']);
    await panel.undo('mute-rule');
    await expect.poll(rules).toEqual(['tier-check-in', 'thank-for-deal']);
    await panel.undo('decide');
    await expect.poll(rules).toEqual(['thank-for-deal', 'tier-check-in']);
    await panel.undo('record-deal');
    await expect.poll(rules).toEqual(['tier-check-in']);
    await panel.undo('end-promise');
    await expect.poll(async () => new Set(await rules())).toEqual(new Set(['promise-due', 'tier-check-in']));
    await panel.undo('record-promise');
    await expect.poll(rules).toEqual(['tier-check-in']);
    await panel.undo('set-tier');
    await expect.poll(rules).toEqual([]);
    await panel.undo('add-customer');
    await panel.shows(people.dana.email, 'unknown');
    expect(await status()).toContain(en.saved.undo);
  });
});
