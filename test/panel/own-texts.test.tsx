// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { en } from '../../extension/locales/en/index.ts';
import { aGesture, aKnownView, aNote } from './gallery/people.ts';
import { stagePanel } from './stage.tsx';

const viewWith = (note: Parameters<typeof aNote>[0] = {}) => aKnownView({ next: aGesture({ note: aNote(note) }) });

describe('a note that the rep changed', () => {
  it('is kept as a draft of their own, once, and leads to where it is looked over', async () => {
    const stage = await stagePanel({ view: viewWith() });
    stage.press('Change');
    stage.type('Text', 'Dear Dana,\n\nin my own words.');
    stage.press(en.keep.offer);
    await stage.settle();
    const { occasion, gestureKey, variant, language, register, channel } = aNote();
    const kept = [
      'keepText',
      {
        customerId: aKnownView().customer?.id,
        note: { occasion, gestureKey, variant, language, register, channel },
        edited: { subject: stage.value('Subject'), paragraphs: ['Dear Dana,', 'in my own words.'] },
        values: {},
      },
    ];
    expect([stage.asked, stage.reads(en.keep.kept)]).toEqual([[kept], true]);
    stage.press(en.keep.look);
    await stage.settle();
    expect(stage.asked).toEqual([kept, ['openApp', { route: 'notes' }]]);
  });

  it('can be kept again after another change', async () => {
    const stage = await stagePanel({ view: viewWith() });
    stage.press('Change');
    stage.type('Text', 'First.');
    stage.press(en.keep.offer);
    await stage.settle();
    stage.type('Text', 'Second.');
    expect(stage.reads(en.keep.kept)).toBe(false);
    stage.press(en.keep.offer);
    await stage.settle();
    expect(stage.asked.length).toBe(2);
  });

  it('is not said to be kept where it was not', async () => {
    const keepText = () => Promise.resolve({ ok: false, error: { type: 'storage-full' } } as const);
    const stage = await stagePanel({ view: viewWith(), keepText });
    stage.press('Change');
    stage.type('Text', 'First.');
    stage.press(en.keep.offer);
    await stage.settle();
    expect([stage.reads(en.keep.kept), stage.status()?.textContent]).toEqual([false, en.error['storage-full']]);
  });
});

describe('a note as it is', () => {
  it('leads to the rep’s own texts', async () => {
    const stage = await stagePanel({ view: viewWith() });
    stage.press('Change');
    stage.press(en.own.open);
    await stage.settle();
    expect(stage.asked).toEqual([['openApp', { route: 'notes' }]]);
  });
});

describe('an offer', () => {
  it.each([
    { offer: 'refused', says: en.offer.refused },
    { offer: 'unasked', says: en.offer.unasked },
  ] as const)('$offer is said before anything is done with it', async ({ offer, says }) => {
    const stage = await stagePanel({ view: viewWith({ offer }) });
    stage.press('Change');
    expect(stage.reads(says)).toBe(true);
  });

  it.each(['agreed', null] as const)('%s is not worth a word', async (offer) => {
    const stage = await stagePanel({ view: viewWith({ offer }) });
    stage.press('Change');
    expect([stage.reads(en.offer.refused), stage.reads(en.offer.unasked)]).toEqual([false, false]);
  });

  it('to somebody who wants none is written only when the rep says so', async () => {
    const draft = (request: { readonly offerAnyway?: true }) =>
      Promise.resolve(
        request.offerAnyway === true ? ({ ok: true, where: 'reply' } as const) : ({ ok: false, error: { type: 'offer-refused' } } as const),
      );
    const stage = await stagePanel({ view: viewWith({ offer: 'refused' }), draft });
    stage.press('Change');
    stage.press(en.note.insert);
    await stage.settle();
    expect([stage.part('offer-question').textContent?.startsWith(en.offer.ask), document.activeElement?.textContent]).toEqual([
      true,
      en.offer.not,
    ]);
    stage.press(en.offer.not);
    expect([stage.has('offer-question'), stage.asked.length]).toEqual([false, 1]);
    stage.press(en.note.insert);
    await stage.settle();
    stage.press(en.offer.anyway);
    await stage.settle();
    expect(stage.asked.map(([, request]) => (request as { offerAnyway?: true }).offerAnyway)).toEqual([undefined, undefined, true]);
    expect(stage.status()?.textContent).toBe(en.placed.reply);
  });
});
