import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayList } from '#shared/calendar/day-list/day-list.ts';
import { readDayList } from '#shared/calendar/day-list/read-day-list.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import { FileButton } from '../file-button.tsx';
import { useDaysTools } from './days-context.ts';
import { ImportPlan } from './import-plan.tsx';
import { outcomeOf } from './outcome.ts';
import { type ListFileError, readListFile } from './read-list-file.ts';

/** A list of thirty years has fewer letters. */
const LONGEST_PASTED = 200_000;

type Step =
  | { readonly type: 'choose' }
  | { readonly type: 'refused'; readonly error: ListFileError }
  | { readonly type: 'plan'; readonly list: DayList };

/** From a file or a pasted list, over a look at what is in it, to the rep's days. Until the last click nothing changes. */
export const ImportPart = (): ReactNode => {
  const { t } = useTranslation();
  const { api, isBusy, run } = useDaysTools();
  const [step, setStep] = useState<Step>({ type: 'choose' });
  const [pasted, setPasted] = useState('');

  const readFile = async (file: File): Promise<void> => {
    const read = await readListFile(file);
    setStep(read.ok ? { type: 'plan', list: readDayList(read.text) } : { type: 'refused', error: read.error });
  };
  const take = async ({ free, worked }: DayList): Promise<void> => {
    if (isBusy) return;
    await run(async () => {
      const result = await api.importDays({ free, worked });
      if (result.ok) {
        setStep({ type: 'choose' });
        setPasted('');
      }
      return outcomeOf(result, t('saved.import-days'), t);
    });
  };

  return (
    <Section heading={t('daysOff.import')} part="import">
      {step.type === 'plan' ? (
        <ImportPlan list={step.list} onTake={() => void take(step.list)} onCancel={() => setStep({ type: 'choose' })} />
      ) : (
        <>
          {step.type === 'refused' ? (
            <div role="alert" className="trouble">
              <p>{t(`daysOff.error-${step.error}`)}</p>
            </div>
          ) : (
            <p className="soft">{t('daysOff.importText')}</p>
          )}
          <FileButton
            accept=".ics,.txt,.csv,text/calendar,text/plain,text/csv"
            disabled={isBusy}
            label={t('daysOff.choose')}
            onPick={(file) => void readFile(file)}
          />
          <form className="form" onSubmit={(event) => (event.preventDefault(), setStep({ type: 'plan', list: readDayList(pasted) }))}>
            <TextArea
              label={t('daysOff.paste')}
              rows={4}
              maxLength={LONGEST_PASTED}
              placeholder={t('daysOff.example')}
              spellCheck={false}
              value={pasted}
              onChange={({ target }) => setPasted(target.value)}
            />
            <Button type="submit" className="start" disabled={pasted.trim() === ''}>
              {t('daysOff.read')}
            </Button>
          </form>
        </>
      )}
    </Section>
  );
};
