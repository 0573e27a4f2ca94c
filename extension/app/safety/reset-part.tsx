import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { Said } from '../use-deeds.ts';
import { useSafetyTools } from './safety-context.ts';

type Step = 'offered' | 'asked' | 'asked-again';

interface ResetProps {
  /** Entries that are not in the saved file. */
  readonly lost: number;
}

/** The way out of data that cannot be opened, once a file with what can be read is saved: an empty database, after two questions. */
export const ResetPart = ({ lost }: ResetProps): ReactNode => {
  const { t } = useTranslation();
  const { api, isBusy, run } = useSafetyTools();
  const [step, setStep] = useState<Step>('offered');
  const reset = (): Promise<void> => {
    setStep('offered');
    return run(async (): Promise<Said> => ({ text: (await api.reset()) ? t('reset.done') : t('reset.refused') }));
  };
  if (step === 'offered')
    return (
      <Button className="start" disabled={isBusy} onClick={() => setStep('asked')}>
        {t('reset.offer')}
      </Button>
    );
  return step === 'asked' ? (
    <Question
      key="asked"
      title={t('reset.title')}
      answer={t('reset.goOn')}
      onYes={() => setStep('asked-again')}
      onNo={() => setStep('offered')}
    >
      <p>{t('reset.text')}</p>
      {lost === 0 ? null : <p>{t('reset.lost', { count: lost })}</p>}
    </Question>
  ) : (
    <Question
      key="asked-again"
      title={t('reset.againTitle')}
      answer={t('reset.yes')}
      onYes={() => void reset()}
      onNo={() => setStep('offered')}
    >
      <p>{t('reset.againText')}</p>
    </Question>
  );
};

interface QuestionProps {
  readonly title: string;
  readonly answer: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children: ReactNode;
}

/** Takes the focus to what it asks, so that a second click on the same place answers nothing. */
const Question = ({ title, answer, onYes, onNo, children }: QuestionProps): ReactNode => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="card" data-part="reset">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {children}
      <div className="row">
        <Button look="primary" onClick={onNo}>
          {t('panel.cancel')}
        </Button>
        <Button onClick={onYes}>{answer}</Button>
      </div>
    </div>
  );
};
