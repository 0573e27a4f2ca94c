import { fill } from '#shared/notes/render.ts';
import { occasionById } from '#shared/notes/library/index.ts';
import type { NoteText } from '#shared/notes/note.ts';
import type { Customer } from '#shared/schema/customer.ts';
import type { DataDeps } from '../../data/deps.ts';
import { readSettings } from '../../data/queries/settings.ts';
import type { DraftOrder, DraftPlaced, DraftRequest, DraftResult } from '../protocol.ts';
import { openFile } from './customer-file.ts';
import { linkDraft } from './draft-links.ts';
import { noteOf } from './note-preview.ts';

type SendToPage = (order: DraftOrder) => Promise<DraftPlaced>;

/** Writes the note a rep asked for into the page and ties it to its box. A note with gaps goes nowhere. */
export const draft = async (deps: DataDeps, tabId: number, request: DraftRequest, sendToPage: SendToPage): Promise<DraftResult> => {
  const settings = await readSettings(deps.db);
  const file = await openFile(deps, settings, request.customerId);
  if (file === null) return { ok: false, error: { type: 'no-box', text: '' } };
  const text = textOf(request, noteOf(file.note, { ...request.note, channel: 'mail', values: request.values }));
  if (text === null) return { ok: false, error: { type: 'gaps', text: '' } };
  const placed = await sendToPage({
    n: request.n,
    addresses: Object.keys(file.facts.customer.emails),
    preferredAddress: preferredAddress(file.facts.customer),
    answersConversation: occasionById[request.note.occasion].answersConversation,
    ...text,
    box: request.box ?? null,
  });
  if (!placed.ok) {
    return placed.error.type === 'other-recipients'
      ? { ok: false, error: placed.error }
      : { ok: false, error: { type: placed.error.type, text: text.paragraphs.join('\n\n') } };
  }
  const { gestureKey, ...note } = request.note;
  await linkDraft(tabId, placed.boxKey, { customerId: request.customerId, gestureKey, note });
  return { ok: true, where: placed.where };
};

interface Rendered {
  readonly subject: NoteText;
  readonly paragraphs: readonly NoteText[];
  readonly unsigned: readonly NoteText[];
  readonly signature: string;
}

type Text = Pick<DraftOrder, 'subject' | 'paragraphs' | 'unsigned'>;

/** The rep's own edit wins; its last line is left out where a box has a signature, if it is still the note's own. Null while a gap is open. */
const textOf = ({ edited }: DraftRequest, note: Rendered): Text | null => {
  if (edited !== undefined) return { ...edited, unsigned: withoutLastLine(edited.paragraphs, note.signature) };
  const subject = fill(note.subject);
  const paragraphs = note.paragraphs.map(fill).filter((text) => text !== undefined);
  const unsigned = note.unsigned.map(fill).filter((text) => text !== undefined);
  const whole = paragraphs.length === note.paragraphs.length && unsigned.length === note.unsigned.length;
  return subject === undefined || !whole ? null : { subject, paragraphs, unsigned };
};

const withoutLastLine = (paragraphs: readonly string[], line: string): readonly string[] => {
  const lines = (paragraphs.at(-1) ?? '').trimEnd().split('\n');
  if (line === '' || lines.at(-1)?.trim() !== line) return paragraphs;
  const rest = lines.slice(0, -1).join('\n');
  return rest === '' ? paragraphs.slice(0, -1) : [...paragraphs.slice(0, -1), rest];
};

/** The one marked as preferred, else the one added first. */
const preferredAddress = ({ emails }: Customer): string => {
  const entries = Object.entries(emails);
  const preferred = entries.find(([, { preferred: marked }]) => marked === true);
  const oldest = entries.toSorted(([, one], [, other]) => ((one.addedAt ?? '') < (other.addedAt ?? '') ? -1 : 1))[0];
  return (preferred ?? oldest)?.[0] ?? '';
};
