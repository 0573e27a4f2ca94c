import { type ReactNode, useState } from 'react';
import type { CustomerHit } from '../messaging/protocol/people.ts';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import { Button } from '../ui/button.tsx';
import { HitButton } from './hit-button.tsx';
import { Merge } from './merge.tsx';
import { usePanelTools } from './panel-context.ts';
import { useFiles } from './use-files.ts';
import type { Words } from './use-words.ts';

interface ChooseProps {
  readonly view: PanelView;
  readonly words: Words;
}

/** Several may be meant: the rep picks one, or says that two files are one person. */
export const Choose = ({ view, words }: ChooseProps): ReactNode => {
  const { ask } = usePanelTools();
  const files = useFiles(view.candidates);
  const [merging, setMerging] = useState(false);
  const { t } = words;
  if (merging) return <Merge files={files} words={words} onClose={() => setMerging(false)} />;
  return (
    <div className="empty">
      <h1>{t('state.chooseTitle')}</h1>
      <p>{t('state.chooseText')}</p>
      <div className="people">
        {view.candidates.map(({ name, email, customerId }) => (
          <HitButton
            key={customerId ?? email}
            hit={files.find(({ id }) => id === customerId) ?? { id: '', name, email, organisation: null, tier: null }}
            words={words}
            onClick={() => void ask(customerId === null ? { email } : { email, customerId })}
          />
        ))}
      </div>
      {shareAddress(files) ? (
        <Button look="link" data-part="merge-offer" onClick={() => setMerging(true)}>
          {t('merge.offer')}
        </Button>
      ) : null}
    </div>
  );
};

const shareAddress = (files: readonly CustomerHit[]): boolean => files.length > 1 && files.every(({ email }) => email === files[0]?.email);
