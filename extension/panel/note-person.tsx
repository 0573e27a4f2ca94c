import type { ReactNode } from 'react';
import { SelectField } from '../ui/field.tsx';
import type { NoteWork } from './use-note-at-work.ts';
import type { Words } from './use-words.ts';

interface PersonProps {
  readonly work: NoteWork;
  readonly words: Words;
}

/** Whom of the family the note names: nobody, until the rep chooses. A text of the rep's own is theirs to change. */
export const NotePerson = ({ work: { note, values, isEdited, fill }, words: { t } }: PersonProps): ReactNode => {
  const { person } = note;
  if (person === null) return null;
  const { value, choices } = person;
  return (
    <div className="field" data-part="note-person">
      <SelectField
        label={t(`person.${value}`)}
        value={choices.find((choice) => choice === values[value]) ?? ''}
        disabled={isEdited}
        options={[{ value: '', text: t('person.nobody') }, ...choices.map((choice) => ({ value: choice, text: t(`person.${choice}`) }))]}
        onPick={(picked) => fill(value, picked)}
      />
      <p className="soft">{t(isEdited ? 'person.edited' : 'person.help')}</p>
    </div>
  );
};
