import { consentToOffers } from '#shared/care/consent-to-offers.ts';
import { fill } from '#shared/notes/render.ts';
import { occasionById } from '#shared/notes/library/index.ts';
import type { NoteText } from '#shared/notes/note.ts';
import type { Note } from '#shared/notes/note-for.ts';
import type { DataDeps } from '../../data/deps.ts';
import { readSettings } from '../../data/queries/settings.ts';
import type { ComposeLink } from '../../webmail/adapter.ts';
import type { DraftRequest, DraftResult } from '../protocol/note.ts';
import type { DraftOrder, DraftPlaced } from '../protocol/page.ts';
import { openFile } from './customer-file.ts';
import { type DraftLink, linkDraft, linkTab } from './draft-links.ts';
import { noteOf } from './note-preview.ts';
import { usedNote } from './used-note.ts';
import { preferredAddress } from '#shared/people/preferred-address.ts';

interface Webmail {
  readonly place: (order: DraftOrder) => Promise<DraftPlaced>;
  /** Opens a link of a mail host in a tab of its own; null when it leads elsewhere. */
  readonly openTab: (url: string) => Promise<number | null>;
}

/** Writes the note a rep asked for into the page and ties it to its box, or to the tab that was opened for it. A note with gaps goes nowhere. */
export const draft = async (deps: DataDeps, tabId: number, request: DraftRequest, webmail: Webmail): Promise<DraftResult> => {
  const settings = await readSettings(deps.db);
  const file = await openFile(deps, settings, request.customerId);
  if (file === null) return { ok: false, error: { type: 'no-box', text: '' } };
  const asked = noteOf(file.note, { ...request.note, channel: 'mail', values: request.values });
  if (mayOffer(request, asked) && request.offerAnyway !== true && consentToOffers(file.facts.customer.contact) === 'refused')
    return { ok: false, error: { type: 'offer-refused' } };
  const text = textOf(request, asked);
  if (text === null) return { ok: false, error: { type: 'gaps', text: '' } };
  const placed = await webmail.place({
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
  const link: DraftLink = {
    customerId: request.customerId,
    gestureKey: request.note.gestureKey,
    note: usedNote(file.note, { note: request.note, channel: 'mail', edited: isChanged(request, asked) }),
  };
  const letter = text.paragraphs.join('\n\n');
  if (placed.where === 'window') return inWindow(placed.link, link, letter, webmail);
  await linkDraft(tabId, placed.boxKey, link);
  return { ok: true, where: placed.where };
};

const inWindow = async ({ url, carriesText }: ComposeLink, link: DraftLink, text: string, { openTab }: Webmail): Promise<DraftResult> => {
  const opened = await openTab(url);
  if (opened === null) return { ok: false, error: { type: 'no-box', text } };
  await linkTab(opened, link);
  return carriesText ? { ok: true, where: 'window' } : { ok: false, error: { type: 'window-empty', text } };
};

/** Where the wording that the rep read is gone, nobody knows any more whether it offered something. */
const mayOffer = ({ note }: DraftRequest, asked: Pick<Note, 'offer' | 'variant'>): boolean =>
  asked.offer !== null || asked.variant !== note.variant;

interface Rendered {
  readonly subject: NoteText;
  readonly paragraphs: readonly NoteText[];
  readonly unsigned: readonly NoteText[];
  readonly signature: string;
}

type Text = Pick<DraftOrder, 'subject' | 'paragraphs' | 'unsigned'>;

/** The rep's own edit wins; its last lines are left out where a box has a signature, if they are still the note's own. Null while a gap is open. */
const textOf = ({ edited }: DraftRequest, note: Rendered): Text | null =>
  edited === undefined ? renderedText(note) : { ...edited, unsigned: withoutLastLines(edited.paragraphs, note.signature) };

const renderedText = (note: Rendered): Text | null => {
  const subject = fill(note.subject);
  const paragraphs = note.paragraphs.map(fill).filter((text) => text !== undefined);
  const unsigned = note.unsigned.map(fill).filter((text) => text !== undefined);
  const whole = paragraphs.length === note.paragraphs.length && unsigned.length === note.unsigned.length;
  return subject === undefined || !whole ? null : { subject, paragraphs, unsigned };
};

/** The panel gives back what stands in its fields, changed or not. */
const isChanged = ({ edited }: DraftRequest, note: Rendered): boolean =>
  edited !== undefined && letterOf(edited) !== letterOf(renderedText(note));

const letterOf = (text: Pick<Text, 'subject' | 'paragraphs'> | null): string | null =>
  text === null ? null : [text.subject, ...text.paragraphs].join('\n\n');

const withoutLastLines = (paragraphs: readonly string[], signature: string): readonly string[] => {
  const lines = (paragraphs.at(-1) ?? '').trimEnd().split('\n');
  const from = lines.length - signature.split('\n').length;
  const last = lines.slice(Math.max(from, 0)).map((line) => line.trim());
  if (signature === '' || last.join('\n') !== signature) return paragraphs;
  const rest = lines.slice(0, from).join('\n');
  return rest === '' ? paragraphs.slice(0, -1) : [...paragraphs.slice(0, -1), rest];
};
