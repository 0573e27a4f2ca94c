import type { ReactNode } from 'react';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import { Button } from '../ui/button.tsx';
import { useKept } from './memory.ts';
import { NewCustomerForm } from './new-customer-form.tsx';
import { Empty } from './empty.tsx';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

interface UnknownProps {
  readonly view: PanelView;
  readonly words: Words;
}

/** One line about somebody who is no customer yet, and one button. */
export const UnknownPerson = ({ view, words }: UnknownProps): ReactNode => {
  const { memory } = usePanelTools();
  const { person, suggestion } = view;
  const [begun, keep] = useKept(memory.newcomers, person?.email ?? '');
  if (person === null) return null;
  const shownAs = person.name === '' ? (person.email ?? '') : person.name;
  if (begun !== undefined) {
    return (
      <NewCustomerForm
        shownAs={shownAs}
        identity={view.identity}
        newcomer={begun}
        words={words}
        onChange={(changed) => keep(() => changed)}
        onClose={() => keep(() => undefined)}
      />
    );
  }
  return (
    <Empty title={shownAs} text={person.name === '' ? '' : (person.email ?? '')} named>
      <p>{words.t('unknown.text')}</p>
      <Button
        look="primary"
        disabled={suggestion === null}
        onClick={() => keep(() => (suggestion === null ? undefined : { person: suggestion, closeTo: null }))}
      >
        {words.t('unknown.add')}
      </Button>
    </Empty>
  );
};
