import { useRef } from 'react';
import type { NotePreview, PreviewRequest } from '../messaging/protocol/note.ts';
import { type NoteAtWork, type NoteEdit, useKept } from './memory.ts';
import { editOf, wordingOf } from './note-wording.ts';
import { usePanelTools } from './panel-context.ts';
import { useAlive } from './use-alive.ts';
import type { Words } from './use-words.ts';

export interface NoteWork extends NoteAtWork {
  /** The wording at hand, in the rep's words where they changed it. */
  readonly edit: NoteEdit;
  readonly isEdited: boolean;
  readonly change: (changed: Partial<NoteEdit>) => void;
  /** Looks at another language, tone, way or wording. */
  readonly look: (wanted: Partial<PreviewRequest>) => Promise<void>;
  /** Words for a placeholder; empty ones take them away. */
  readonly fill: (gap: string, value: string) => void;
  /** The note has been used: the next one begins anew. */
  readonly forget: () => void;
}

/** A note while the rep looks at it and changes it: kept over a look at another conversation. */
export const useNoteAtWork = (customerId: string, first: NotePreview, { t }: Words): NoteWork => {
  const { api, memory, say } = usePanelTools();
  const [begun, keep] = useKept(memory.notes, `${customerId} ${first.occasion} ${first.gestureKey ?? ''}`);
  const blank: NoteAtWork = { note: first, values: {}, edits: {} };
  const { note, values, edits } = begun ?? blank;
  const alive = useAlive();
  const looks = useRef(0);
  const set = (changed: Partial<NoteAtWork>): void => keep((before = blank) => ({ ...before, ...changed }));
  const wording = wordingOf(note);
  const edit = edits[wording] ?? editOf(note);

  const look = async (wanted: Partial<PreviewRequest>): Promise<void> => {
    const { occasion, gestureKey, channel, language, register } = note;
    const turn = (looks.current += 1);
    const isLast = (): boolean => alive() && turn === looks.current;
    try {
      const found = await api.preview({ customerId, occasion, gestureKey, channel, language, register, values, ...wanted });
      if (isLast()) set({ note: found });
    } catch {
      if (isLast()) say(t('placed.failed'));
    }
  };

  return {
    note,
    values,
    edits,
    edit,
    isEdited: edits[wording] !== undefined,
    change: (changed) => set({ edits: { ...edits, [wording]: { ...edit, ...changed } } }),
    look,
    fill: (gap, value) => {
      const filled = { ...values, [gap]: value };
      set({ values: filled });
      void look({ values: filled });
    },
    forget: () => keep(() => undefined),
  };
};
