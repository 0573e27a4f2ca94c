// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { aKnownView } from './gallery/people.ts';
import { stagePanel } from './stage.tsx';

const dana = aKnownView({}, { n: 1, thread: 'first' });

it.each([
  { where: 'in the panel', panelHasFocus: true, focused: 'TEXTAREA' },
  { where: 'in the mail around it', panelHasFocus: false, focused: 'BODY' },
])('while the rep is $where, a form left open comes back with the focus on $focused', async ({ panelHasFocus, focused }) => {
  const stage = await stagePanel({ view: dana });
  stage.press('Complaint');
  const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(panelHasFocus);
  await stage.open({ ...dana, n: 2, thread: 'second' });
  await stage.settle();
  expect([stage.fields(), document.activeElement?.tagName]).toEqual([3, focused]);
  hasFocus.mockRestore();
});
