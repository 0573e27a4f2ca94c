import type { OccasionId } from '#shared/notes/note.ts';
import type { CustomerView } from '../messaging/protocol/customer-view.ts';
import type { NotePreview } from '../messaging/protocol/note.ts';
import { usePanelTools } from './panel-context.ts';
import { useAlive } from './use-alive.ts';
import type { Drafting } from './use-draft.ts';
import type { Words } from './use-words.ts';

interface WriteNote {
  readonly customer: CustomerView;
  readonly words: Words;
  readonly drafting: Drafting;
  readonly onPreview: (note: NotePreview) => void;
}

/** Puts the first note for an occasion into the mail, or opens it where words are missing. */
export const useWriteNote = ({
  customer,
  words,
  drafting,
  onPreview,
}: WriteNote): ((occasion: OccasionId, gestureKey: string | null) => Promise<void>) => {
  const { api, view, say } = usePanelTools();
  const alive = useAlive();
  return async (occasion: OccasionId, gestureKey: string | null): Promise<void> => {
    try {
      const note = await api.preview({ customerId: customer.id, occasion, gestureKey, channel: 'mail' });
      if (!alive()) return;
      if (note.gaps.length > 0) onPreview(note);
      else await drafting.place({ n: view.n, customerId: customer.id, note });
    } catch {
      if (alive()) say(words.t('placed.failed'));
    }
  };
};
