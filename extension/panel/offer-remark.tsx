import type { ReactNode } from 'react';
import type { NotePreview } from '../messaging/protocol/note.ts';
import type { Words } from './use-words.ts';

/** That a note is an offer, and what the customer said of offers. It stands in every channel: what is copied asks nothing. */
export const OfferRemark = ({ offer, words: { t } }: { readonly offer: NotePreview['offer']; readonly words: Words }): ReactNode =>
  offer === 'refused' || offer === 'unasked' ? (
    <p className="inset" data-part="offer">
      {t(`offer.${offer}`)}
    </p>
  ) : null;
