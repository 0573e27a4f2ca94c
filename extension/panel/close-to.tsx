import type { ReactNode } from 'react';
import type { RelationView } from '../messaging/protocol/customer-view.ts';
import { Button } from '../ui/button.tsx';
import { usePanelTools } from './panel-context.ts';
import { TierLetter } from './tier-letter.tsx';
import type { Words } from './use-words.ts';

interface CloseToProps {
  readonly closeTo: readonly RelationView[];
  readonly words: Words;
}

/** Whose assistant, secretary and the like this person is, with the tier of that customer; a click shows their file. */
export const CloseTo = ({ closeTo, words }: CloseToProps): ReactNode => {
  const { ask } = usePanelTools();
  return (
    <ul data-part="close-to" hidden={closeTo.length === 0}>
      {closeTo.map(({ relationId, relation, customerId, name, email, tier }) => (
        <li key={relationId}>
          <Button look="link" onClick={() => void ask({ customerId })}>
            {words.relationOf(relation, name === '' ? email : name)}
          </Button>
          <TierLetter tier={tier} words={words} />
        </li>
      ))}
    </ul>
  );
};
