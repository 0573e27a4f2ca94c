import { describe, expect, it } from 'vitest';
import { noteChannels } from '#shared/notes/note.ts';
import type { Customer } from '#shared/schema/customer.ts';
import { openFile } from '../../../extension/messaging/host/customer-file.ts';
import { previewOf } from '../../../extension/messaging/host/note-preview.ts';
import { readSettings } from '../../../extension/data/queries/settings.ts';
import { aConversation, aWorldWithDana, type HostWorld } from './page.ts';
import { view } from './views.ts';

const withLevel = (level?: string): Promise<HostWorld> => {
  const contact: Partial<Customer> = level === undefined ? {} : { contact: { level, since: '2026-01-05' } };
  return aWorldWithDana(contact);
};

describe('a note that consent forbids, picked by hand', () => {
  it.each([
    { level: undefined, against: null },
    { level: 'ok', against: null },
    { level: 'no-greetings', against: null },
    { level: 'no-advertising', against: null },
    { level: 'none', against: 'none' },
    { level: 'of a later version', against: 'of a later version' },
  ])('$level: the thank-you says $against', async ({ level, against }) => {
    const { customer } = await view(await withLevel(level), aConversation());
    expect(customer?.thanks).toEqual({ occasion: 'thanks-mail', gestureKey: null, against });
  });

  it.each([
    { level: 'no-greetings', key: 'birthday:customer-1:own:2026', occasion: 'birthday', against: 'no-greetings' },
    { level: 'no-greetings', key: 'question-answer:customer-1:question-1', occasion: 'question-answer', against: null },
    { level: 'no-advertising', key: 'renewal:customer-1:deal-1', occasion: 'renewal', against: 'no-advertising' },
    { level: 'none', key: 'birthday:customer-1:own:2026', occasion: 'birthday', against: 'none' },
    { level: 'none', key: 'promise-due:customer-1:promise-1', occasion: 'promise-kept', against: null },
    { level: 'none', key: null, occasion: 'thanks-mail', against: 'none' },
  ] as const)('$level: the note for $occasion says $against, in every channel', async ({ level, key, occasion, against }) => {
    const { deps } = await withLevel(level);
    const file = await openFile(deps, await readSettings(deps.db), 'customer-1');
    if (file === null) throw new Error('There is no file');
    const shown = noteChannels.map((channel) => previewOf(file.note, { occasion, gestureKey: key, channel }).against);
    expect(shown).toEqual(noteChannels.map(() => against));
  });
});
