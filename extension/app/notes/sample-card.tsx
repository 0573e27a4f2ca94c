import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnText } from '../../messaging/protocol/templates.ts';
import { LetterText } from './letter-text.tsx';
import type { OwnFault } from './own-text.ts';
import { useTextWords } from './use-text-words.ts';

interface SampleProps {
  readonly text: OwnText;
  readonly fault: OwnFault | null;
}

/** How a text reads with an invented customer, or why it cannot be read yet. */
export const SampleCard = ({ text, fault }: SampleProps): ReactNode => {
  const { t } = useTranslation();
  const { faultWords } = useTextWords();
  return (
    <div className="card" data-part="sample">
      <h3>{t('own.sample')}</h3>
      <p className="soft" aria-live="polite">
        {fault === null ? t('own.sampleText') : faultWords(fault)}
      </p>
      {fault === null ? <LetterText text={text} /> : null}
    </div>
  );
};
