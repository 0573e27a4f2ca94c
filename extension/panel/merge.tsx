import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { CustomerHit } from '../messaging/protocol/people.ts';
import { Button } from '../ui/button.tsx';
import { type RadioChoice, RadioList } from '../ui/radio-list.tsx';
import { aboutHit } from './customer-search.tsx';
import { errorText } from './error-text.ts';
import { usePanelTools } from './panel-context.ts';
import { TierLetter } from './tier-letter.tsx';
import { useEscape } from './use-escape.ts';
import type { Words } from './use-words.ts';

interface MergeProps {
  /** Of one address, two or more. */
  readonly files: readonly CustomerHit[];
  readonly words: Words;
  readonly onClose: () => void;
}

/** Two files of one person become one, two at a time; which words win is the rep's to say. */
export const Merge = ({ files, words, onClose }: MergeProps): ReactNode => {
  const { api, run } = usePanelTools();
  const [keepId, setKeepId] = useState<string | null>(null);
  const [otherId, setOtherId] = useState<string | null>(null);
  const [error, setError] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEscape(onClose);
  const { t } = words;
  const others = files.filter(({ id }) => id !== keepId);
  const goneId = files.length === 2 ? (others[0]?.id ?? null) : otherId;

  const save = async (): Promise<void> => {
    if (keepId === null || goneId === null || goneId === keepId) return setError(t('merge.missing'));
    const failed = await run('merge-customers', () => api.mergeCustomers({ keepId, goneId }));
    return failed === null ? onClose() : setError(errorText(failed, words));
  };

  const choiceOf = (hit: CustomerHit): RadioChoice => ({
    value: hit.id,
    text: hit.name === '' ? hit.email : hit.name,
    sub: aboutHit(hit),
    mark: <TierLetter tier={hit.tier} words={words} />,
  });

  return (
    <form className="section" aria-labelledby="merge-heading" data-part="merge" onSubmit={(event) => (event.preventDefault(), void save())}>
      <h1 id="merge-heading" ref={heading} tabIndex={-1} className="name">
        {t('merge.title')}
      </h1>
      <RadioList legend={t('merge.keep')} choices={files.map(choiceOf)} value={keepId} onPick={setKeepId} />
      {files.length > 2 && keepId !== null ? (
        <RadioList legend={t('merge.gone')} choices={others.map(choiceOf)} value={otherId} onPick={setOtherId} />
      ) : null}
      <p className="soft">{t('merge.text')}</p>
      <p className="error" role="alert" hidden={error === undefined}>
        {error}
      </p>
      <div className="actions">
        <Button type="submit" look="primary">
          {t('merge.save')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('panel.cancel')}
        </Button>
      </div>
    </form>
  );
};
