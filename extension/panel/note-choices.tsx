import { IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { NoteLanguage } from '#shared/notes/note.ts';
import type { Register } from '#shared/schema/customer.ts';
import type { NotePreview, PreviewRequest } from '../messaging/protocol/note.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/field.tsx';
import type { Words } from './use-words.ts';

const LANGUAGES: readonly NoteLanguage[] = ['en', 'zh-CN', 'zh-TW', 'ko'];
const REGISTERS: readonly Register[] = ['formal', 'warm', 'brief'];

interface ChoicesProps {
  readonly note: NotePreview;
  readonly words: Words;
  readonly onLook: (wanted: Partial<PreviewRequest>) => void;
}

/** In which language, in which tone, in other words. Only a mail has more than one tone. */
export const NoteChoices = ({ note, words: { t }, onLook }: ChoicesProps): ReactNode => (
  <>
    <div className="pair">
      <SelectField
        label={t('note.language')}
        value={note.language}
        options={LANGUAGES.map((value) => ({ value, text: t(`language.${value}`) }))}
        onPick={(language) => onLook({ language })}
      />
      {note.channel === 'mail' ? (
        <SelectField
          label={t('note.register')}
          value={note.register}
          options={REGISTERS.map((value) => ({ value, text: t(`register.${value}`) }))}
          onPick={(register) => onLook({ register })}
        />
      ) : null}
    </div>
    <Button look="link" className="start" onClick={() => onLook({ otherThan: note.variant })}>
      <IconRefresh size={15} aria-hidden="true" />
      {t('note.another')}
    </Button>
    <p className="soft" hidden={!note.fallback}>
      {t('note.fallback')}
    </p>
  </>
);
