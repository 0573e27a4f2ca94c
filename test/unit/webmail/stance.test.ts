import { expect, it } from 'vitest';
import { type Stance, stanceOf } from '../../../extension/webmail/frame/stance.ts';

const atRest: Parameters<typeof stanceOf>[0] = {
  mode: 'auto',
  wish: 'open',
  windowWidth: 1100,
  isOpen: false,
  hasFocus: false,
  isInsistedOn: false,
};

it.each<{ name: string; change: Partial<typeof atRest>; stance: Stance }>([
  { name: 'a known customer in a window of 1100 px', change: {}, stance: 'if-clear' },
  { name: 'a known customer in a window of 1099 px', change: { windowWidth: 1099 }, stance: 'folded' },
  { name: 'somebody who may become a customer', change: { wish: 'marked' }, stance: 'folded' },
  { name: 'a machine', change: { wish: 'folded' }, stance: 'folded' },
  { name: 'the rep keeps it open, be the window small', change: { mode: 'open', wish: 'folded', windowWidth: 400 }, stance: 'if-clear' },
  { name: 'the rep opened it above the page', change: { mode: 'open', isInsistedOn: true }, stance: 'open' },
  { name: 'the rep keeps it folded', change: { mode: 'folded' }, stance: 'folded' },
  { name: 'the rep folds it while in it', change: { mode: 'folded', isOpen: true, hasFocus: true }, stance: 'folded' },
  { name: 'the rep types in it while it would fold', change: { wish: 'folded', isOpen: true, hasFocus: true }, stance: 'open' },
  { name: 'the rep has left it', change: { wish: 'folded', isOpen: true }, stance: 'folded' },
  { name: 'its tab has the focus', change: { wish: 'folded', hasFocus: true }, stance: 'folded' },
])('$name → $stance', ({ change, stance }) => {
  expect(stanceOf({ ...atRest, ...change })).toBe(stance);
});
