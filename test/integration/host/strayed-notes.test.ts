import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { linkDraft } from '../../../extension/messaging/host/draft-links.ts';
import { strayedNotes } from '../../../extension/messaging/host/strayed-notes.ts';
import { TAB } from './browser.ts';
import { aWorldWithDana } from './page.ts';

const NOTE = { occasion: 'thanks-deal', variant: 'decision', language: 'en', register: 'warm' } as const;
const NAMES = ['Ruth Ames <ruth@ames.example>'];

beforeEach(() => fakeBrowser.reset());

it('names for whom a note was written whose box goes to others; boxes without a note are left alone', async () => {
  const { deps } = await aWorldWithDana();
  await linkDraft(TAB, 'box-1', { customerId: 'customer-1', gestureKey: null, note: NOTE });
  const boxes = [
    { boxKey: 'box-1', names: NAMES },
    { boxKey: 'box-2', names: NAMES },
  ];
  expect(await strayedNotes(deps, TAB, boxes)).toEqual([{ customer: 'Dana Fox', names: NAMES }]);
});

it('says nothing about a customer who is gone', async () => {
  const { deps } = await aWorldWithDana();
  await linkDraft(TAB, 'box-1', { customerId: 'nobody', gestureKey: null, note: NOTE });
  expect(await strayedNotes(deps, TAB, [{ boxKey: 'box-1', names: NAMES }])).toEqual([]);
});
