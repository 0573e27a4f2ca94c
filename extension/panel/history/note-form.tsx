import type { ReactNode } from 'react';
import type { CustomerView } from '../../messaging/protocol/customer-view.ts';
import { TextArea } from '../../ui/field.tsx';
import type { NoteBegun } from '../memory.ts';
import { usePanelTools } from '../panel-context.ts';
import { DayField } from '../record/day-field.tsx';
import { FormActions } from '../record/form-actions.tsx';
import { useSave } from '../record/use-save.ts';
import type { Words } from '../use-words.ts';

interface NoteFormProps {
  readonly customer: CustomerView;
  readonly note: NoteBegun;
  readonly words: Words;
  readonly onChange: (changed: Partial<NoteBegun>) => void;
  readonly onClose: () => void;
}

/** Something to remember that is no contact. */
export const NoteForm = ({ customer, note, words, onChange, onClose }: NoteFormProps): ReactNode => {
  const { t } = words;
  const { api } = usePanelTools();
  const { error, refuse, save } = useSave(words, onClose);

  const submit = (): void => {
    if (note.words.trim() === '') return refuse(t('past.noteNeeded'));
    void save('add-note', () => api.addNote({ customerId: customer.id, day: note.day, words: note.words.trim() }));
  };

  return (
    <form className="form" onSubmit={(event) => (event.preventDefault(), submit())}>
      <TextArea
        label={t('past.note')}
        error={error}
        autoFocus
        className="input short"
        maxLength={2000}
        value={note.words}
        onChange={({ target }) => onChange({ words: target.value })}
      />
      <DayField label={t('record.day')} value={note.day} onChange={(day) => onChange({ day })} />
      <FormActions words={words} onClose={onClose} />
    </form>
  );
};
