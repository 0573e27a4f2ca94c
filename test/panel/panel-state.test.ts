import { describe, expect, it } from 'vitest';
import { initialState, nextState, type PanelEvent, type PanelState } from '../../extension/panel/panel-state.ts';
import { aView } from './gallery/people.ts';

const after = (...events: readonly PanelEvent[]): PanelState => events.reduce(nextState, initialState);

const first = aView({ n: 1, thread: 'first' });
const second = aView({ n: 2, thread: 'second' });
const secondAgain = aView({ n: 2, thread: 'second', repName: 'Mina Park' });

describe('what the panel shows', () => {
  it.each<{ readonly name: string; readonly events: readonly PanelEvent[]; readonly state: PanelState }>([
    { name: 'nothing at the start', events: [], state: { newest: 0, view: null, silent: false } },
    { name: 'a file that comes unannounced', events: [{ type: 'file', view: first }], state: { newest: 1, view: first, silent: false } },
    {
      name: 'nobody as soon as another conversation is read',
      events: [
        { type: 'file', view: first },
        { type: 'reading', n: 2 },
      ],
      state: { newest: 2, view: null, silent: false },
    },
    {
      name: 'nobody when the answer for the former conversation comes late',
      events: [
        { type: 'file', view: first },
        { type: 'reading', n: 2 },
        { type: 'file', view: first },
      ],
      state: { newest: 2, view: null, silent: false },
    },
    {
      name: 'the newest person when an older answer comes after',
      events: [
        { type: 'reading', n: 1 },
        { type: 'reading', n: 2 },
        { type: 'file', view: second },
        { type: 'file', view: first },
      ],
      state: { newest: 2, view: second, silent: false },
    },
    {
      name: 'the same conversation anew when it is answered again',
      events: [
        { type: 'file', view: second },
        { type: 'file', view: secondAgain },
      ],
      state: { newest: 2, view: secondAgain, silent: false },
    },
    {
      name: 'the person still when their own reading is announced late',
      events: [
        { type: 'file', view: second },
        { type: 'reading', n: 2 },
      ],
      state: { newest: 2, view: second, silent: false },
    },
    {
      name: 'the person still when an older reading is announced late',
      events: [
        { type: 'file', view: second },
        { type: 'reading', n: 1 },
      ],
      state: { newest: 2, view: second, silent: false },
    },
    { name: 'that nobody answers', events: [{ type: 'no-answer' }], state: { newest: 0, view: null, silent: true } },
    {
      name: 'the person still when a later question goes unanswered',
      events: [{ type: 'file', view: first }, { type: 'no-answer' }],
      state: { newest: 1, view: first, silent: false },
    },
    {
      name: 'a person as soon as somebody answers after all',
      events: [{ type: 'no-answer' }, { type: 'file', view: first }],
      state: { newest: 1, view: first, silent: false },
    },
    {
      name: 'that a mail is read as soon as one is announced after silence',
      events: [{ type: 'no-answer' }, { type: 'reading', n: 3 }],
      state: { newest: 3, view: null, silent: false },
    },
  ])('$name', ({ events, state }) => {
    expect(after(...events)).toEqual(state);
  });
});
