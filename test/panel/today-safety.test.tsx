// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import type { SafetyView } from '../../extension/messaging/protocol/safety.ts';
import { aView } from './gallery/people.ts';
import { type Stage, stagePanel } from './stage.tsx';

const { backup, practice } = en;
const view = aView({ thread: '' });

/** The panel over an empty day, with these words about safety. */
const stageWith = (safety: Partial<SafetyView>): Promise<Stage> =>
  stagePanel({
    view,
    safety: () => Promise.resolve({ hasCustomers: true, practiceCustomers: 0, lastBackup: null, remindsOfBackup: false, ...safety }),
  });

describe('the day of somebody without customers', () => {
  it('offers practice customers in the language of the panel', async () => {
    const stage = await stageWith({ hasCustomers: false });
    expect([stage.reads(practice.offer), stage.primaries()]).toEqual([true, [practice.add]]);
    stage.press(practice.add);
    await stage.settle();
    expect(stage.asked).toEqual([['addPracticeData', { language: 'en' }]]);
    expect(stage.status()?.textContent).toBe(en.saved['add-practice-data']);
  });

  it('leaves the main action to the question about the mailbox', async () => {
    const asking = aView({ thread: '', mailbox: { address: 'new@aftercare.example', status: 'ask' } });
    const stage = await stagePanel({
      view: asking,
      safety: () => Promise.resolve({ hasCustomers: false, practiceCustomers: 0, lastBackup: null, remindsOfBackup: false }),
    });
    expect(stage.primaries()).toEqual([en.mailbox.yes]);
  });

  it('offers none where a customer is there', async () => {
    const stage = await stageWith({});
    expect([stage.has('practice'), stage.has('backup-reminder')]).toEqual([false, false]);
  });
});

describe('practice customers', () => {
  it('are named as such, and go with one click', async () => {
    const stage = await stageWith({ practiceCustomers: 30 });
    expect(stage.part('practice').textContent).toContain(practice.here);
    stage.press(practice.remove);
    await stage.settle();
    expect(stage.asked).toEqual([['removePracticeData', {}]]);
    expect(stage.status()?.textContent).toBe(en.saved['remove-practice-data']);
  });
});

describe('a backup that is due', () => {
  it('is a quiet line that leads to the page of backups', async () => {
    const stage = await stageWith({ remindsOfBackup: true, lastBackup: '2026-10-02' });
    expect(stage.part('backup-reminder').textContent).toContain('Your last backup was 7 weeks ago.');
    stage.press(backup.save);
    await stage.settle();
    expect(stage.asked).toEqual([['openApp', { route: 'safety' }]]);
  });

  it('says so where none was ever saved, and can wait', async () => {
    const stage = await stageWith({ remindsOfBackup: true });
    expect(stage.part('backup-reminder').textContent).toContain(backup.dueNever);
    stage.press(backup.later);
    await stage.settle();
    expect(stage.asked).toEqual([['restBackupReminder', {}]]);
  });
});

describe('where the data cannot be reached', () => {
  it.each(['storage-full', 'storage-unavailable'] as const)('%s leads to the way out', async (trouble) => {
    const stage = await stagePanel({ view: aView({ thread: '', state: 'unreadable', trouble }) });
    expect(stage.reads(en.trouble[trouble])).toBe(true);
    stage.press(en.safety.open);
    await stage.settle();
    expect(stage.asked).toEqual([['openApp', { route: 'safety' }]]);
  });

  it('says that a backup is being restored, and nothing is to be done', async () => {
    const stage = await stagePanel({ view: aView({ thread: '', state: 'unreadable', trouble: 'restoring' }) });
    expect([stage.reads(en.trouble.restoring), stage.primaries()]).toEqual([true, []]);
  });
});

it('the menu leads to the page of backups', async () => {
  const stage = await stagePanel({ view });
  stage.press(en.panel.menu);
  stage.menuItem(en.safety.title);
  await stage.settle();
  expect(stage.asked).toEqual([['openApp', { route: 'safety' }]]);
});
