import type { ReactNode } from 'react';
import type { NotePreview } from '../messaging/protocol/note.ts';
import { CONSENT_LEVELS } from './card/card-texts.ts';
import type { Words } from './use-words.ts';

interface AgainstWishProps {
  readonly against: NotePreview['against'];
  readonly words: Words;
}

/** A note goes against what the customer asked for: said, and left to the rep. */
export const AgainstWish = ({ against, words: { t } }: AgainstWishProps): ReactNode => {
  if (against === null) return null;
  const wish = t(`consent.${CONSENT_LEVELS.find((each) => each === against) ?? 'other'}`);
  return (
    <p className="soft" data-part="against-wish">
      {t('note.against', { wish })}
    </p>
  );
};
