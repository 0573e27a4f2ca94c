import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { usePanelTools } from '../panel-context.ts';
import { KeptField } from './kept-field.tsx';
import type { SectionProps } from './section-props.ts';

/** How the rep signs, and the way to their own texts. */
export const You = ({ page, words }: SectionProps): ReactNode => {
  const { t } = words;
  const { api } = usePanelTools();
  return (
    <>
      <KeptField
        name="rep-name"
        label={t('settings.name')}
        saved={page.repName}
        maxLength={200}
        changeTo={(value) => ({ key: 'rep-name', value })}
        words={words}
      />
      <KeptField
        name="signature-lines"
        label={t('settings.signature')}
        hint={t('settings.signatureHint')}
        saved={page.signatureLines.join('\n')}
        lines
        maxLength={1_000}
        changeTo={(text) => ({ key: 'signature-lines', value: linesOf(text) })}
        words={words}
      />
      <p className="soft">{t('own.settings')}</p>
      <Button className="start" onClick={() => void api.openApp({ route: 'notes' })}>
        {t('own.open')}
      </Button>
    </>
  );
};

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
