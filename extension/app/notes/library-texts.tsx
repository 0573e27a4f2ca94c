import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteVariant } from '#shared/notes/note.ts';
import type { OwnText } from '../../messaging/protocol/templates.ts';
import { Button } from '../../ui/button.tsx';
import { Reveal } from '../../ui/reveal.tsx';
import { LetterText } from './letter-text.tsx';
import { libraryTexts } from './own-text.ts';

type Taken = Pick<OwnText, 'subject' | 'body' | 'kind'>;

interface LibraryProps {
  readonly text: OwnText;
  readonly onTake: (taken: Taken) => void;
}

/** Our own texts for what the rep has chosen, to begin with one of them. */
export const LibraryTexts = ({ text, onTake }: LibraryProps): ReactNode => {
  const { t } = useTranslation();
  const variants = libraryTexts(text).filter(({ kind }) => text.kind === null || kind === undefined || kind === text.kind);
  return (
    <Reveal label={t('own.library')}>
      {variants.length === 0 ? <p className="soft">{t('own.libraryNone')}</p> : null}
      <div className="ready-made">
        {variants.map((variant) => (
          <div key={variant.id} className="card" data-variant={variant.id}>
            <LetterText text={{ ...text, ...takenFrom(variant) }} />
            <Button className="start" onClick={() => onTake(takenFrom(variant))}>
              {t('own.copy')}
            </Button>
          </div>
        ))}
      </div>
    </Reveal>
  );
};

const takenFrom = ({ subject, paragraphs, kind }: NoteVariant): Taken => ({ subject, body: paragraphs.join('\n\n'), kind: kind ?? null });
