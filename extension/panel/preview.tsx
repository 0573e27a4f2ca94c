import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { NoteLanguage, NoteText } from '#shared/notes/note.ts';
import type { Register } from '#shared/schema/customer.ts';
import type { CustomerView, NotePreview, PreviewRequest } from '../messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { SelectField, TextArea, TextField } from '../ui/field.tsx';
import { DraftOutcome } from './draft-outcome.tsx';
import { gapLabel, NoteWords } from './note-text.tsx';
import { usePanelTools } from './panel-context.ts';
import type { Drafting } from './use-draft.ts';
import type { Words } from './use-words.ts';

const LANGUAGES: readonly NoteLanguage[] = ['en', 'zh-CN', 'ko'];
const REGISTERS: readonly Register[] = ['formal', 'warm', 'brief'];

interface Edit {
  readonly subject: string;
  readonly text: string;
}

interface PreviewProps {
  readonly customer: CustomerView;
  readonly first: NotePreview;
  readonly words: Words;
  readonly drafting: Drafting;
  readonly onClose: () => void;
}

/** The whole note before it goes into the mail: another language, tone or wording, gaps to fill, and the rep's own words, which are kept while they look at others. */
export const Preview = ({ customer, first, words, drafting, onClose }: PreviewProps): ReactNode => {
  const { t } = words;
  const { api, view, run, say } = usePanelTools();
  const [note, setNote] = useState(first);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [edits, setEdits] = useState<Readonly<Record<string, Edit>>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const wordingKey = [note.channel, note.language, note.register, note.variant].join(' ');
  const edit = edits[wordingKey] ?? { subject: plain(note.subject), text: note.paragraphs.map(plain).join('\n\n') };
  const change = (changed: Partial<Edit>): void => setEdits({ ...edits, [wordingKey]: { ...edit, ...changed } });
  const open = note.gaps.length > 0;

  const look = async (wanted: Partial<PreviewRequest>): Promise<void> => {
    const { occasion, gestureKey, channel, language, register } = note;
    try {
      setNote(await api.preview({ customerId: customer.id, occasion, gestureKey, channel, language, register, values, ...wanted }));
    } catch {
      say(t('placed.failed'));
    }
  };

  const insert = async (): Promise<void> => {
    const { occasion, gestureKey, variant, language, register } = note;
    const result = await drafting.place({
      n: view.n,
      customerId: customer.id,
      note: { occasion, gestureKey, variant, language, register },
      edited: { subject: edit.subject, paragraphs: paragraphsOf(edit.text) },
      values,
    });
    if (result !== 'failed' && result.ok) onClose();
  };

  const called = async (): Promise<void> => {
    const { gestureKey } = note;
    if (gestureKey === null) return onClose();
    const failed = await run('decide', () => api.decide({ customerId: customer.id, gestureKey, type: 'done' }));
    return failed === null ? onClose() : undefined;
  };

  return (
    <section
      className="section"
      aria-labelledby="note-heading"
      data-part="preview"
      onKeyDown={({ key, nativeEvent }) => key === 'Escape' && !nativeEvent.isComposing && onClose()}
    >
      <h2 id="note-heading" ref={heading} tabIndex={-1} className="name">
        {t(`act.${note.occasion}`)}
      </h2>
      <div className="row" role="group" aria-label={t('note.heading')} hidden={note.occasion !== 'check-in'}>
        {(['call', 'mail'] as const).map((channel) => (
          <Button key={channel} className="grow" aria-pressed={note.channel === channel} onClick={() => void look({ channel })}>
            {t(`note.${channel}`)}
          </Button>
        ))}
      </div>
      <div className="pair">
        <SelectField
          label={t('note.language')}
          value={note.language}
          options={LANGUAGES.map((value) => ({ value, text: t(`language.${value}`) }))}
          onPick={(language) => void look({ language })}
        />
        {note.channel === 'call' ? null : (
          <SelectField
            label={t('note.register')}
            value={note.register}
            options={REGISTERS.map((value) => ({ value, text: t(`register.${value}`) }))}
            onPick={(register) => void look({ register })}
          />
        )}
      </div>
      <Button onClick={() => void look({ otherThan: note.variant })}>{t('note.another')}</Button>
      <p className="soft" hidden={!note.fallback}>
        {t('note.fallback')}
      </p>
      {note.gaps.map((gap) => (
        <Gap key={gap} gap={gap} words={words} onFilled={(value) => fill(gap, value)} />
      ))}
      {open || note.channel === 'call' ? (
        <Reading note={note} words={words} />
      ) : (
        <div className="form" lang={note.language}>
          <TextField label={t('note.subject')} value={edit.subject} onChange={({ target }) => change({ subject: target.value })} />
          <TextArea label={t('note.text')} value={edit.text} onChange={({ target }) => change({ text: target.value })} />
        </div>
      )}
      <p className="soft" hidden={Object.keys(edits).length === 0}>
        {t('note.editedKept')}
      </p>
      <div className="actions">
        {note.channel === 'call' ? (
          <Button look="primary" onClick={() => void called()}>
            {t('note.called')}
          </Button>
        ) : (
          <Button look="primary" disabled={open || drafting.busy} onClick={() => void insert()}>
            {t('note.insert')}
          </Button>
        )}
        <CopyButton
          text={note.channel === 'call' ? note.paragraphs.map(plain).join('\n') : edit.text}
          label={t('note.copy')}
          copied={t('note.copied')}
        />
        <Button look="quiet" onClick={onClose}>
          {t('panel.cancel')}
        </Button>
      </div>
      <DraftOutcome drafting={drafting} words={words} />
    </section>
  );

  function fill(gap: string, value: string): void {
    const filled = { ...values, [gap]: value };
    setValues(filled);
    void look({ values: filled });
  }
};

const Gap = ({
  gap,
  words,
  onFilled,
}: {
  readonly gap: string;
  readonly words: Words;
  readonly onFilled: (value: string) => void;
}): ReactNode => {
  const [value, setValue] = useState('');
  return (
    <form
      className="question"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim() !== '') onFilled(value.trim());
      }}
    >
      <TextField label={gapLabel(gap, words)} autoFocus maxLength={300} value={value} onChange={({ target }) => setValue(target.value)} />
      <p>{words.t('note.gapHelp')}</p>
      <Button type="submit">{words.t('panel.save')}</Button>
    </form>
  );
};

const Reading = ({ note, words }: { readonly note: NotePreview; readonly words: Words }): ReactNode => (
  <div className="card">
    <p className="soft" hidden={note.channel !== 'call'}>
      {words.t('note.callHelp')}
    </p>
    <div className="section" lang={note.language}>
      {note.paragraphs.map((text, index) => (
        <p key={index}>
          <NoteWords text={text} words={words} />
        </p>
      ))}
    </div>
  </div>
);

const plain = (text: NoteText): string => text.filter((part) => typeof part === 'string').join('');

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
