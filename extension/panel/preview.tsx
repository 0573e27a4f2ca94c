import { IconRefresh } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { NoteLanguage, NoteText } from '#shared/notes/note.ts';
import type { Register } from '#shared/schema/customer.ts';
import type { CustomerView } from '../messaging/protocol/customer-view.ts';
import type { NotePreview, PreviewRequest } from '../messaging/protocol/note.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { SelectField, TextArea, TextField } from '../ui/field.tsx';
import { AgainstWish } from './against-wish.tsx';
import { DraftOutcome } from './draft-outcome.tsx';
import { GapForm } from './gap-form.tsx';
import { type NoteAtWork, type NoteEdit, useKept } from './memory.ts';
import { NoteReading } from './note-reading.tsx';
import { usePanelTools } from './panel-context.ts';
import { useAlive } from './use-alive.ts';
import type { Drafting } from './use-draft.ts';
import { useEscape } from './use-escape.ts';
import type { Words } from './use-words.ts';

const LANGUAGES: readonly NoteLanguage[] = ['en', 'zh-CN', 'zh-TW', 'ko'];
const REGISTERS: readonly Register[] = ['formal', 'warm', 'brief'];

interface PreviewProps {
  readonly customer: CustomerView;
  readonly first: NotePreview;
  readonly words: Words;
  readonly drafting: Drafting;
  /** `back` when the rep goes on in the panel. */
  readonly onClose: (back: boolean) => void;
}

/** The whole note before it goes into the mail: another language, tone or wording, gaps to fill, and the rep's own words, which are kept while they look at others. */
export const Preview = ({ customer, first, words, drafting, onClose }: PreviewProps): ReactNode => {
  const { t } = words;
  const { api, view, memory, act, say } = usePanelTools();
  const [begun, keep] = useKept(memory.notes, `${customer.id} ${first.occasion} ${first.gestureKey ?? ''}`);
  const blank: NoteAtWork = { note: first, values: {}, edits: {} };
  const { note, values, edits } = begun ?? blank;
  const alive = useAlive();
  const looks = useRef(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEscape(() => onClose(true));

  const set = (changed: Partial<NoteAtWork>): void => keep((before = blank) => ({ ...before, ...changed }));
  const isCall = note.channel === 'call';
  const isOpen = note.gaps.length > 0;
  // While words are missing, the first gap takes the focus.
  useEffect(() => {
    if (!isOpen) heading.current?.focus();
  }, [isOpen]);
  const wording = [note.channel, note.language, note.register, note.variant].join(' ');
  const edit = edits[wording] ?? editOf(note);
  const change = (changed: Partial<NoteEdit>): void => set({ edits: { ...edits, [wording]: { ...edit, ...changed } } });

  const look = async (wanted: Partial<PreviewRequest>): Promise<void> => {
    const { occasion, gestureKey, channel, language, register } = note;
    const turn = (looks.current += 1);
    const isLast = (): boolean => alive() && turn === looks.current;
    try {
      const found = await api.preview({ customerId: customer.id, occasion, gestureKey, channel, language, register, values, ...wanted });
      if (isLast()) set({ note: found });
    } catch {
      if (isLast()) say(t('placed.failed'));
    }
  };

  const fill = (gap: string, value: string): void => {
    const filled = { ...values, [gap]: value };
    set({ values: filled });
    void look({ values: filled });
  };

  const insert = async (): Promise<void> => {
    const { occasion, gestureKey, variant, language, register } = note;
    await drafting.place(
      {
        n: view.n,
        customerId: customer.id,
        note: { occasion, gestureKey, variant, language, register },
        edited: { subject: edit.subject, paragraphs: paragraphsOf(edit.text) },
        values,
      },
      done,
    );
  };

  const called = async (): Promise<void> => {
    const { gestureKey } = note;
    const settled = gestureKey === null || (await act('decide', () => api.decide({ customerId: customer.id, gestureKey, type: 'done' })));
    if (settled) done();
  };

  return (
    <section className="section note" aria-labelledby="note-heading" data-part="preview">
      <h2 id="note-heading" ref={heading} tabIndex={-1} className="name">
        {t(`act.${note.occasion}`)}
      </h2>
      <div className="row" role="group" aria-label={t('note.heading')} hidden={!note.canCall}>
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
        {isCall ? null : (
          <SelectField
            label={t('note.register')}
            value={note.register}
            options={REGISTERS.map((value) => ({ value, text: t(`register.${value}`) }))}
            onPick={(register) => void look({ register })}
          />
        )}
      </div>
      <Button look="link" className="start" onClick={() => void look({ otherThan: note.variant })}>
        <IconRefresh size={15} aria-hidden="true" />
        {t('note.another')}
      </Button>
      <p className="soft" hidden={!note.fallback}>
        {t('note.fallback')}
      </p>
      <AgainstWish against={note.against} words={words} />
      {note.gaps.map((gap, index) => (
        <GapForm key={gap} gap={gap} first={index === 0} words={words} onFilled={(value) => fill(gap, value)} />
      ))}
      {isOpen || isCall ? (
        <NoteReading note={note} words={words} />
      ) : (
        <div className="form" lang={note.language}>
          <TextField
            label={t('note.subject')}
            labelLang={words.language}
            value={edit.subject}
            onChange={({ target }) => change({ subject: target.value })}
          />
          <TextArea
            label={t('note.text')}
            labelLang={words.language}
            value={edit.text}
            onChange={({ target }) => change({ text: target.value })}
          />
        </div>
      )}
      <p className="soft" hidden={Object.keys(edits).length === 0}>
        {t('note.editedKept')}
      </p>
      <div className="actions">
        {isCall ? (
          <Button look="primary" onClick={() => void called()}>
            {t('note.called')}
          </Button>
        ) : (
          <Button look="primary" disabled={isOpen || drafting.busy} onClick={() => void insert()}>
            {drafting.busy ? t('act.drafting') : t('note.insert')}
          </Button>
        )}
        <div className="side">
          <CopyButton
            text={isCall ? note.paragraphs.map(plain).join('\n') : edit.text}
            label={t('note.copy')}
            copied={t('note.copied')}
            failed={t('note.notCopied')}
          />
          <Button look="quiet" onClick={() => onClose(true)}>
            {t('panel.cancel')}
          </Button>
        </div>
      </div>
      <DraftOutcome drafting={drafting} words={words} />
    </section>
  );

  function done(): void {
    keep(() => undefined);
    onClose(isCall);
  }
};

const editOf = (note: NotePreview): NoteEdit => ({ subject: plain(note.subject), text: note.paragraphs.map(plain).join('\n\n') });

const plain = (text: NoteText): string => text.filter((part) => typeof part === 'string').join('');

const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
