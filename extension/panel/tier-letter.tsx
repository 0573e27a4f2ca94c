import type { ReactNode } from 'react';
import type { CustomerHit } from '../messaging/protocol/people.ts';
import type { Words } from './use-words.ts';

interface LetterProps {
  readonly tier: CustomerHit['tier'];
  readonly words: Words;
}

/** The letter of a tier after a name; nothing for people without one. */
export const TierLetter = ({ tier, words }: LetterProps): ReactNode =>
  tier === null ? null : (
    <>
      {' '}
      <span className="letter" role="img" aria-label={words.t('tier.set', { tier })}>
        {tier}
      </span>
    </>
  );
