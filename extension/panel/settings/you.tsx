import type { ReactNode } from 'react';
import { KeptField } from './kept-field.tsx';
import type { SectionProps } from './section-props.ts';

/** How the rep signs. */
export const You = ({ page, words }: SectionProps): ReactNode => {
  const { t } = words;
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
    </>
  );
};

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
