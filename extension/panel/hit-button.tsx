import type { ReactNode } from 'react';
import type { CustomerHit } from '../messaging/protocol/people.ts';
import { Button } from '../ui/button.tsx';
import { aboutHit } from './customer-search.tsx';
import { TierLetter } from './tier-letter.tsx';
import type { Words } from './use-words.ts';

interface HitButtonProps {
  readonly hit: CustomerHit;
  readonly words: Words;
  readonly onClick: () => void;
}

/** A customer to choose, with what tells them from others of that name. */
export const HitButton = ({ hit, words, onClick }: HitButtonProps): ReactNode => (
  <Button onClick={onClick}>
    <span className="hit-name">
      {hit.name === '' ? hit.email : hit.name}
      <TierLetter tier={hit.tier} words={words} />
    </span>
    <span className="soft">{aboutHit(hit)}</span>
  </Button>
);
