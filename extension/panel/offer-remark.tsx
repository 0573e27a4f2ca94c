import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { NotePreview } from '../messaging/protocol/note.ts';
import type { Words } from './use-words.ts';

/** That a note is an offer, and what the customer said of offers. It stands in every channel: nobody asks where a note is copied. */
export const OfferRemark = ({ offer, words: { t } }: { readonly offer: NotePreview['offer']; readonly words: Words }): ReactNode => {
  if (offer === 'unasked') return <p className="soft">{t('offer.unasked')}</p>;
  if (offer !== 'refused') return null;
  return (
    <p className="alert" data-part="offer-refused">
      <IconAlertTriangle size={17} aria-hidden="true" />
      <span>{t('offer.refused')}</span>
    </p>
  );
};
