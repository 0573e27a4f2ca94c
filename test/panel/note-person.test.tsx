// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PreviewRequest } from '../../extension/messaging/protocol/note.ts';
import { aGesture, aKnownView, aNote } from './gallery/people.ts';
import { type Stage, stagePanel } from './stage.tsx';

const WHOSE = 'Whose birthday it is';
const note = aNote({ occasion: 'family-birthday', person: { value: 'family_member', choices: ['son', 'daughter'] } });

/** As the host would write it. */
const written = ({ values = {} }: PreviewRequest) =>
  Promise.resolve({ ...note, paragraphs: [[values['family_member'] === 'daughter' ? 'For your daughter.' : 'For your family.']] });

const opened = async (): Promise<Stage> => {
  const stage = await stagePanel({ view: aKnownView({ next: aGesture({ occasion: 'family-birthday', note }) }), preview: written });
  stage.press('Change');
  return stage;
};

describe('whom a note names', () => {
  it('is nobody unless the rep chooses it, in the text and in what is written', async () => {
    const stage = await opened();
    expect(stage.value(WHOSE)).toBe('');
    stage.press('Put into the mail');
    await stage.settle();
    expect(stage.asked).toEqual([['draft', expect.objectContaining({ values: {} })]]);
  });

  it('is who the rep chooses, until they leave it open again', async () => {
    const stage = await opened();
    stage.type(WHOSE, 'daughter');
    await stage.settle();
    expect([stage.value(WHOSE), stage.value('Text')]).toEqual(['daughter', 'For your daughter.']);
    stage.type(WHOSE, '');
    await stage.settle();
    expect([stage.value(WHOSE), stage.value('Text')]).toEqual(['', 'For your family.']);
    stage.press('Put into the mail');
    await stage.settle();
    expect(stage.asked.at(-1)).toMatchObject(['draft', { values: { family_member: '' } }]);
  });

  it('is for the rep to write once the text is their own, which nothing changes any more', async () => {
    const stage = await opened();
    stage.type('Text', 'For you all.');
    expect(stage.part('note-person').querySelector('select')?.disabled).toBe(true);
    expect([stage.reads('The text is in your own words now: say it there.'), stage.value('Text')]).toEqual([true, 'For you all.']);
  });

  it('is not asked where the note has nobody to name', async () => {
    const stage = await stagePanel({ view: aKnownView({ next: aGesture({ note: aNote() }) }) });
    stage.press('Change');
    expect([stage.has('preview'), stage.has('note-person')]).toEqual([true, false]);
  });
});

describe('the day of a visit', () => {
  it('is proposed, and stands in the note once the rep saves it', async () => {
    const visit = aNote({
      occasion: 'visit',
      paragraphs: [['How about ', { gap: 'on_day' }, '?']],
      gaps: ['on_day'],
      proposedDay: '2026-11-27',
    });
    const stage = await stagePanel({ view: aKnownView({ next: aGesture({ occasion: 'visit', note: visit }) }) });
    stage.press('Change');
    expect([stage.value('On which day'), stage.asked]).toEqual(['2026-11-27', []]);
    stage.press('Save');
    await stage.settle();
    expect(stage.asked).toMatchObject([['preview', { values: { on_day: '2026-11-27' } }]]);
  });
});
