import { type ReactNode, useState } from 'react';
import type { PanelView } from '../messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { NewCustomerForm } from './new-customer-form.tsx';
import { Empty } from './nobody.tsx';
import type { Words } from './use-words.ts';

interface UnknownProps {
  readonly view: PanelView;
  readonly words: Words;
}

/** One line about somebody who is no customer yet, and one button. */
export const UnknownPerson = ({ view, words }: UnknownProps): ReactNode => {
  const [adding, setAdding] = useState(false);
  const { person, suggestion } = view;
  if (person === null) return null;
  if (adding && suggestion !== null) return <NewCustomerForm suggestion={suggestion} words={words} onClose={() => setAdding(false)} />;
  return (
    <Empty title={person.name === '' ? (person.email ?? '') : person.name} text={person.name === '' ? '' : (person.email ?? '')}>
      <p>{words.t('unknown.text')}</p>
      <Button look="primary" disabled={suggestion === null} onClick={() => setAdding(true)}>
        {words.t('unknown.add')}
      </Button>
    </Empty>
  );
};
