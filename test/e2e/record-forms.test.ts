import { expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { people } from '../practice/people.ts';
import { meet, startSession } from './session.ts';

it('a form that is saved late closes only itself: what the rep types into the next one stays', async () => {
  const session = await startSession();
  const { run, panel } = session;
  await meet(session, 'dana-order', people.dana.email);
  await run.stopWorker();
  await panel.recordFavour('payment', '');
  await panel.startDeal('twelve pumps');
  await expect.poll(() => panel.openRules()).toContain('thank-for-favour');
  expect(await panel.frame.getByLabel(en.record.what).inputValue()).toBe('twelve pumps');
});
