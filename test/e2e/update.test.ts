import { expect, it } from 'vitest';
import { people } from '../practice/people.ts';
import { meet, startSession } from './session.ts';

it('after an update of the extension the page says, in plain words, that this tab must be reloaded; nobody is named any more', async () => {
  const session = await startSession();
  const { run } = session;
  await meet(session, 'dana-order', people.dana.email);
  const worker = await run.worker();
  await worker
    .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload: () => void } } }).chrome.runtime.reload())
    .catch(() => undefined);
  const host = run.page.locator('aftercare-panel');
  await host.getByRole('status').waitFor();
  expect(await host.getByRole('status').innerText()).toBe('Aftercare was updated. Reload this tab to go on.');
  expect(await host.locator('iframe').count()).toBe(0);
});
