import type { ReactNode } from 'react';
import type { HistoryEntry } from '../../messaging/protocol/history.ts';
import { SelectField, TextArea, TextField } from '../../ui/field.tsx';
import type { EntryEdit } from '../memory.ts';
import { usePanelTools } from '../panel-context.ts';
import { DayField, OptionalDayField } from '../record/day-field.tsx';
import { FormActions } from '../record/form-actions.tsx';
import { MonthlyFields } from '../record/monthly-fields.tsx';
import { monthlyFrom } from '../record/monthly-terms.ts';
import { useSave } from '../record/use-save.ts';
import type { Words } from '../use-words.ts';
import { CHANNELS, FAVOURS, savingOf } from './entry-edit.ts';

interface FormProps {
  readonly entry: HistoryEntry;
  readonly edit: EntryEdit;
  readonly words: Words;
  readonly onChange: (changed: Partial<EntryEdit>) => void;
  readonly onClose: () => void;
}

/** An entry of the history, changed where it stands. */
export const EntryForm = ({ entry, edit, words, onChange, onClose }: FormProps): ReactNode => {
  const { t } = words;
  const { api } = usePanelTools();
  const { error, refuse, save } = useSave(words, onClose);
  const isMail = entry.type === 'touch' && !entry.noted;

  const submit = (): void => {
    const missing = missingWords(entry, edit, words);
    if (missing !== null) return refuse(missing);
    if (edit.monthly !== null && monthlyFrom(edit.monthly) === null) return refuse(t('monthly.wrong'));
    const { name, run } = savingOf(api, entry, edit);
    void save(name, run);
  };

  return (
    <form className="form" data-part="entry-form" onSubmit={(event) => (event.preventDefault(), submit())}>
      <TextArea
        label={labelOf(entry, edit, words)}
        error={error}
        autoFocus
        className="input short"
        maxLength={2000}
        value={edit.words}
        onChange={({ target }) => onChange({ words: target.value })}
      />
      {isMail ? <p className="soft">{t('past.mailFact')}</p> : <Facts entry={entry} edit={edit} words={words} onChange={onChange} />}
      {entry.type === 'touch' && entry.channel !== 'note' ? (
        <TextField label={t('record.hook')} maxLength={300} value={edit.hook} onChange={({ target }) => onChange({ hook: target.value })} />
      ) : null}
      <FormActions words={words} onClose={onClose} />
    </form>
  );
};

/** Day, and what else of its kind the rep may correct. */
const Facts = ({ entry, edit, words, onChange }: Omit<FormProps, 'onClose'>): ReactNode => {
  const { t } = words;
  return (
    <>
      {entry.type === 'complaint' ? (
        <TextField label={t('record.wants')} value={edit.wants} onChange={({ target }) => onChange({ wants: target.value })} />
      ) : null}
      <DayField label={dayLabel(entry, words)} value={edit.day} onChange={(day) => onChange({ day })} />
      {edit.monthly === null ? null : (
        <MonthlyFields monthly={edit.monthly} error={undefined} words={words} onChange={(monthly) => onChange({ monthly })} />
      )}
      {entry.type === 'promise' && edit.monthly === null ? (
        <OptionalDayField label={t('record.promiseDay')} value={edit.due} onChange={(due) => onChange({ due })} />
      ) : null}
      {entry.type === 'favour' ? (
        <SelectField
          label={t('past.help')}
          value={edit.favour}
          options={FAVOURS.map((value) => ({ value, text: words.favour(value) }))}
          onPick={(favour) => onChange({ favour })}
        />
      ) : null}
      {edit.channel === null ? null : <Contact channel={edit.channel} edit={edit} words={words} onChange={onChange} />}
    </>
  );
};

interface ContactProps extends Pick<FormProps, 'edit' | 'words' | 'onChange'> {
  readonly channel: NonNullable<EntryEdit['channel']>;
}

const Contact = ({ channel, edit, words, onChange }: ContactProps): ReactNode => {
  const { t } = words;
  return (
    <div className="pair">
      <SelectField
        label={t('past.channel')}
        value={channel}
        options={CHANNELS.map((value) => ({ value, text: words.channelTitle(value) }))}
        onPick={(picked) => onChange({ channel: picked })}
      />
      <SelectField
        label={t('past.direction')}
        value={edit.direction}
        options={(['out', 'in'] as const).map((value) => ({ value, text: t(`past.${value}`) }))}
        onPick={(direction) => onChange({ direction })}
      />
      {channel === 'call' ? (
        <SelectField
          label={t('past.outcome')}
          value={edit.outcome}
          options={(['reached', 'not-reached'] as const).map((value) => ({ value, text: t(`past.${value}`) }))}
          onPick={(outcome) => onChange({ outcome })}
        />
      ) : null}
    </div>
  );
};

const labelOf = (entry: HistoryEntry, { channel }: EntryEdit, { t }: Words): string => {
  switch (entry.type) {
    case 'deal':
      return t('record.what');
    case 'complaint':
      return t('record.complaintWords');
    case 'promise':
      return t('record.promiseText');
    case 'question':
      return t('record.questionWords');
    case 'touch':
      if (entry.channel === 'note') return t('past.note');
      return channel === 'gift' || channel === 'flowers' ? t('past.gift') : t('past.words');
    default:
      return t('record.words');
  }
};

const dayLabel = (entry: HistoryEntry, { t }: Words): string => {
  switch (entry.type) {
    case 'complaint':
      return t('record.receivedOn');
    case 'promise':
      return t('past.madeOn');
    case 'question':
      return t('past.askedOn');
    default:
      return t('record.day');
  }
};

/** Why an entry cannot be kept without words; null where it can. */
const missingWords = (entry: HistoryEntry, { words }: EntryEdit, { t }: Words): string | null => {
  if (words.trim() !== '') return null;
  if (entry.type === 'deal') return t('record.whatNeeded');
  if (entry.type === 'promise') return t('record.promiseNeeded');
  return entry.type === 'touch' && entry.channel === 'note' ? t('past.noteNeeded') : null;
};
