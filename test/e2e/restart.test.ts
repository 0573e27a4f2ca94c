import { expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { threadOf } from '../practice/mailbox.ts';
import { people } from '../practice/people.ts';
import { meet, restarted, startSession } from './session.ts';

it('what the rep did last can be undone after the browser was closed', async () => {
  const before = await startSession();
  await meet(before, 'dana-order', people.dana.email);
  await before.panel.recordFavour('payment', '');
  await expect.poll(() => before.panel.openRules()).toContain('thank-for-favour');

  const after = await restarted(before);
  const { run, panel, hands } = after;
  await hands.openMail(run.page, threadOf(run.mailbox, 'dana-order'));
  await panel.shows(people.dana.email, 'known');
  expect(await panel.openRules()).toContain('thank-for-favour');
  await panel.frame.getByRole('button', { name: en.panel.undoLast.replace('{{what}}', en.command['record-favour']) }).click();
  await expect.poll(() => panel.openRules()).not.toContain('thank-for-favour');
});
