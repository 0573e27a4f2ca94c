// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { DraftResult, NotePreview } from '../../extension/messaging/protocol/note.ts';
import type { CommandResult } from '../../extension/messaging/protocol/results.ts';
import type { PanelView } from '../../extension/messaging/protocol/panel-view.ts';
import { aGesture, aKnownView, aNote, aView } from './gallery/people.ts';
import { later, stagePanel } from './stage.tsx';

const dana = aKnownView({ next: aGesture() }, { n: 1, thread: 'first' });
const minsu = aKnownView(
  { id: 'minsu', name: '김민수', email: 'minsu@daehan.example' },
  { n: 2, thread: 'second', person: { name: '김민수', email: 'minsu@daehan.example' } },
);
const gap = aNote({ occasion: 'thanks-mail', channels: ['mail'], paragraphs: [['Thank you for ', { gap: 'what' }]], gaps: ['what'] });

const shown = (stage: Awaited<ReturnType<typeof stagePanel>>): readonly string[] => [
  stage.part('customer').dataset['email'] ?? '',
  stage.part('customer-name').textContent,
];

describe('an answer that comes when another mail is open', () => {
  it('is no file of the former person', async () => {
    const answers = [later<PanelView>(), later<PanelView>()];
    let asked = 0;
    const stage = await stagePanel({ view: dana, ask: () => answers[asked++]?.promise ?? Promise.resolve(minsu) });
    stage.tell('reading', { n: 2 });
    stage.tell('changed', {});
    answers[1]?.give(minsu);
    await stage.settle();
    answers[0]?.give(dana);
    await stage.settle();
    expect(shown(stage)).toEqual(['minsu@daehan.example', '김민수']);
  });

  it('opens no note, and drafts none, for the person before', async () => {
    const answer = later<NotePreview>();
    const stage = await stagePanel({ view: dana, preview: () => answer.promise });
    stage.click(stage.part('thank-you'));
    await stage.open(minsu);
    answer.give(gap);
    await stage.settle();
    expect(shown(stage)).toEqual(['minsu@daehan.example', '김민수']);
    await stage.open({ ...dana, n: 3 });
    expect([stage.has('preview'), stage.asked.map(([name]) => name)]).toEqual([false, ['preview']]);
  });

  it('asks no question about a box that belonged to the mail before', async () => {
    const answer = later<DraftResult>();
    const stage = await stagePanel({ view: dana, draft: () => answer.promise });
    stage.click(stage.part('draft'));
    await stage.open(minsu);
    answer.give({ ok: false, error: { type: 'other-recipients', boxKey: 'box', names: ['Olu Ade'] } });
    await stage.settle();
    expect(stage.has('box-question')).toBe(false);
  });

  it('is dropped when a command was answered by the file of a mail that is closed by now', async () => {
    const answer = later<PanelView>();
    let asked = 0;
    const stage = await stagePanel({ view: dana, ask: () => [Promise.resolve(dana), answer.promise][asked++] ?? Promise.resolve(minsu) });
    stage.press('Tier B');
    await stage.settle();
    await stage.open(minsu);
    answer.give(dana);
    await stage.settle();
    expect(shown(stage)).toEqual(['minsu@daehan.example', '김민수']);
  });
});

describe('two answers about the same mail', () => {
  it('leave the one that was asked for last', async () => {
    const answers = [later<PanelView>(), later<PanelView>()];
    let asked = 0;
    const stage = await stagePanel({
      view: dana,
      ask: () => (asked === 0 ? (asked++, Promise.resolve(dana)) : (answers[asked++ - 1]?.promise ?? Promise.resolve(dana))),
    });
    stage.tell('changed', {});
    stage.tell('changed', {});
    answers[1]?.give(aKnownView({ tier: 'B' }, { n: 1, thread: 'first' }));
    await stage.settle();
    answers[0]?.give(aKnownView({ tier: 'A' }, { n: 1, thread: 'first' }));
    await stage.settle();
    expect(stage.part('customer').dataset['tier']).toBe('B');
  });
});

describe('one change', () => {
  /** Counts how often the file is read; the first answer may be refused. */
  const countingStage = async (answers: readonly (() => Promise<PanelView>)[], tier: () => Promise<CommandResult>) => {
    let asked = 0;
    const stage = await stagePanel({ view: dana, ask: () => (answers[asked++] ?? (() => Promise.resolve(dana)))(), setTier: tier });
    const before = asked;
    return { stage, asked: () => asked - before };
  };
  const saved: CommandResult = { ok: true, changeId: 'change-1' };

  it.each([
    { changeId: 'change-1', times: 1, name: 'is read once, the news and the answer of the command together' },
    { changeId: 'change-2', times: 2, name: 'is read for itself when another one came before' },
    { changeId: undefined, times: 2, name: 'is read again after news that name none' },
  ])('$name', async ({ changeId, times }) => {
    const answer = later<CommandResult>();
    const { stage, asked } = await countingStage([], () => answer.promise);
    stage.press('Tier B');
    stage.tell('changed', changeId === undefined ? {} : { changeId });
    await stage.settle();
    answer.give(saved);
    await stage.settle();
    expect(asked()).toBe(times);
  });

  it('is not read again when its news come after the answer of the command', async () => {
    const { stage, asked } = await countingStage([], () => Promise.resolve(saved));
    stage.press('Tier B');
    await stage.settle();
    stage.tell('changed', { changeId: 'change-1' });
    await stage.settle();
    expect(asked()).toBe(1);
  });

  it('is read again where the first reading was not answered', async () => {
    const answer = later<CommandResult>();
    const refused = (): Promise<PanelView> => Promise.reject(new Error('nobody there'));
    const { stage, asked } = await countingStage([() => Promise.resolve(dana), refused], () => answer.promise);
    stage.press('Tier B');
    stage.tell('changed', { changeId: 'change-1' });
    await stage.settle();
    answer.give(saved);
    await stage.settle();
    expect(asked()).toBe(2);
  });
});

describe('a person picked among several', () => {
  const candidates = [
    { name: 'Olu Ade', email: 'olu@ade.example', customerId: null },
    { name: 'Dana Fox', email: 'dana@bright-mill.example', customerId: null },
  ];
  const choose = aView({ n: 1, thread: 'first', state: 'choose', candidates });

  it('stays picked while the mail is open', async () => {
    const picks: unknown[] = [];
    const stage = await stagePanel({
      view: choose,
      ask: (pick) => {
        picks.push(pick);
        return Promise.resolve(pick.email === undefined ? choose : dana);
      },
    });
    stage.press(/Dana Fox/);
    await stage.settle();
    stage.tell('changed', {});
    await stage.settle();
    expect(picks).toEqual([{}, { email: 'dana@bright-mill.example' }, { email: 'dana@bright-mill.example' }]);
    expect(shown(stage)).toEqual(['dana@bright-mill.example', 'Dana Fox']);
  });

  it('is not picked for the next mail, which is open by the time the answer comes', async () => {
    const next = { ...choose, n: 2, thread: 'second' };
    const stage = await stagePanel({
      view: choose,
      ask: (() => {
        let opened = choose;
        return (pick: { readonly email?: string }) => {
          if (pick.email === undefined) return Promise.resolve(opened);
          opened = next;
          return Promise.resolve(aKnownView({}, { n: 2, thread: 'second' }));
        };
      })(),
    });
    stage.press(/Dana Fox/);
    await stage.settle();
    expect([stage.part('customer').dataset['state'], stage.part('customer').dataset['thread']]).toEqual(['choose', 'second']);
  });
});
