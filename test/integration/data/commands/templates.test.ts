import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteTemplate } from '../../../../extension/data/commands/delete-template.ts';
import { keepText } from '../../../../extension/data/commands/keep-text.ts';
import { saveTemplate } from '../../../../extension/data/commands/save-template.ts';
import { storedTemplates } from '../../../../extension/data/queries/templates.ts';
import { undo } from '../../../../extension/data/undo.ts';
import type { OwnText } from '../../../../extension/messaging/protocol/templates.ts';
import type { CommandResult } from '../../../../extension/messaging/protocol/results.ts';
import { aWorld, type World } from '../../../support/data-world.ts';

const text = (fields: Partial<OwnText> = {}): OwnText => ({
  occasion: 'thanks-deal',
  language: 'en',
  register: 'formal',
  channel: 'mail',
  kind: null,
  subject: ' Thank you ',
  body: '{{ salutation }}\n\nThank you.\n\n{{ rep_name }}\n',
  advertising: false,
  ...fields,
});

const changeOf = (result: CommandResult): string => {
  if (!result.ok || result.changeId === null) throw new Error('Nothing was written');
  return result.changeId;
};

describe('texts of the rep’s own', () => {
  let world: World;
  const stored = async () => (await storedTemplates(world.db)).rows;
  const save = (fields: Partial<OwnText> = {}, templateId: string | null = null) =>
    saveTemplate(world.deps, { templateId, before: null, text: text(fields) });

  const onlyId = async (): Promise<string> => {
    const [only] = await stored();
    if (only === undefined) throw new Error('There is no text');
    return only.id;
  };

  beforeEach(() => {
    fakeBrowser.reset();
    world = aWorld();
  });

  it('are stored trimmed, and taken back', async () => {
    const change = changeOf(await save());
    expect(await stored()).toEqual([
      {
        id: expect.any(String),
        occasion: 'thanks-deal',
        language: 'en',
        register: 'formal',
        channel: 'mail',
        subject: 'Thank you',
        body: '{{ salutation }}\n\nThank you.\n\n{{ rep_name }}',
        advertising: false,
      },
    ]);
    changeOf(await undo(world.deps, change));
    expect(await stored()).toEqual([]);
  });

  it('are changed in place; a case that is taken out is gone', async () => {
    changeOf(await save({ kind: 'payment', occasion: 'thanks-favour' }));
    const id = await onlyId();
    changeOf(await save({ body: 'Thank you so much.' }, id));
    expect(await stored()).toMatchObject([{ id, occasion: 'thanks-deal', body: 'Thank you so much.' }]);
    expect((await stored())[0]?.kind).toBeUndefined();
  });

  it('changed in two tabs at once keep what each of them changed', async () => {
    changeOf(await save());
    const id = await onlyId();
    const change = (fields: Partial<OwnText>) => saveTemplate(world.deps, { templateId: id, before: text(), text: text(fields) });
    changeOf(await change({ body: 'Thank you so much.' }));
    changeOf(await change({ subject: 'Thanks', advertising: true }));
    expect(await stored()).toMatchObject([{ subject: 'Thanks', body: 'Thank you so much.', advertising: true }]);
  });

  it('have a subject in mails alone', async () => {
    changeOf(await save({ channel: 'messenger', occasion: 'birthday' }));
    expect((await stored())[0]?.subject).toBe('');
  });

  it.each([
    { name: 'nothing in it', fields: { body: ' ' } },
    { name: 'a mail without subject', fields: { subject: ' ' } },
    { name: 'a bracket left open', fields: { body: '{{ what' } },
    { name: 'a placeholder that nobody fills', fields: { body: '{{ nickname }}' } },
  ] as const)('are refused: $name', async ({ fields }) => {
    expect([await save(fields), await stored()]).toEqual([{ ok: false, error: { type: 'invalid' } }, []]);
  });

  it('are gone once deleted, and come back', async () => {
    changeOf(await save());
    const id = await onlyId();
    const change = changeOf(await deleteTemplate(world.deps, { templateId: id }));
    expect(await stored()).toEqual([]);
    expect(await save({}, id)).toEqual({ ok: false, error: { type: 'gone' } });
    changeOf(await undo(world.deps, change));
    expect(await stored()).toMatchObject([{ id, subject: 'Thank you' }]);
  });

  it('are drafts when kept from a note, until the rep saves them', async () => {
    changeOf(await keepText(world.deps, text()));
    const [draft] = await stored();
    expect(draft?.draft).toBe(true);
    changeOf(await save({}, draft?.id ?? null));
    expect((await stored()).map((each) => each.draft)).toEqual([undefined]);
  });

  it('are no draft of nothing', async () => {
    expect(await keepText(world.deps, text({ body: ' ' }))).toEqual({ ok: false, error: { type: 'invalid' } });
  });

  it('stay where this version cannot read them', async () => {
    changeOf(await save());
    const row = { id: 'later', occasion: 7 };
    await world.db.template.put(row);
    const { rows, unreadable } = await storedTemplates(world.db);
    expect([rows.length, unreadable]).toEqual([1, [{ kind: 'template', id: 'later' }]]);
    expect(await deleteTemplate(world.deps, { templateId: 'later' })).toEqual({ ok: false, error: { type: 'invalid' } });
    expect(await world.db.template.get('later')).toEqual(row);
  });
});
