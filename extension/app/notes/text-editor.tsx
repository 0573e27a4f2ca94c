import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { occasionById } from '#shared/notes/library/index.ts';
import { occasionIds, noteLanguages } from '#shared/notes/note.ts';
import type { OwnText } from '../../messaging/protocol/templates.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { SelectField, TextArea, TextField } from '../../ui/field.tsx';
import { LibraryTexts } from './library-texts.tsx';
import { channelsOf, kindsOf, registers, textFault, valuesOf, withOccasion } from './own-text.ts';
import { SampleCard } from './sample-card.tsx';
import { useTextWords } from './use-text-words.ts';
import { isChanged, type Work } from './work.ts';

interface EditorProps {
  readonly work: Work;
  readonly isBusy: boolean;
  readonly onChange: (work: Work) => void;
  readonly onSave: () => void;
  readonly onLeave: () => void;
}

/** One text being written, with a look at how it reads. Nothing is saved that no note can be made of. */
export const TextEditor = ({ work, isBusy, onChange, onSave, onLeave }: EditorProps): ReactNode => {
  const { t, i18n } = useTranslation();
  const { kind: kindWords, faultWords } = useTextWords();
  const { text, templateId, isDraft } = work;
  const { occasion, language, channel, register, kind } = text;
  const [wasRefused, setRefused] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const inSubject = useRef(false);
  const ids = useId();
  useEffect(() => heading.current?.focus(), []);

  const set = (changed: Partial<OwnText>): void => onChange({ ...work, text: { ...text, ...changed } });
  const fault = textFault(text);
  const error = wasRefused && fault !== null ? faultWords(fault) : undefined;
  const isSubjectAtFault = fault?.type === 'subject';
  const kinds = kindsOf(occasion);
  const isAlwaysOffer = occasionById[occasion].advertising === true;

  const save = (): void => {
    setRefused(fault !== null);
    if (fault === null) onSave();
    else (isSubjectAtFault ? subject : body).current?.focus();
  };

  /** Where the rep was writing last. */
  const insert = (name: string): void => {
    const isSubject = inSubject.current && subject.current !== null;
    const field = isSubject ? subject.current : body.current;
    if (field === null) return;
    field.setRangeText(`{{ ${name} }}`, field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, 'end');
    set(isSubject ? { subject: field.value } : { body: field.value });
    field.focus();
  };

  return (
    <section className="section" aria-labelledby={`${ids}-heading`} data-part="text-editor">
      <h2 id={`${ids}-heading`} ref={heading} tabIndex={-1} className="heading">
        {t(templateId === null ? 'own.newTitle' : isDraft ? 'own.lookOver' : 'own.editTitle')}
      </h2>
      {isDraft ? <p className="trouble">{t('own.mayRemain')}</p> : null}
      <div className="pair">
        <SelectField
          label={t('own.occasion')}
          value={occasion}
          options={occasionIds.map((value) => ({ value, text: t(`act.${value}`) }))}
          onPick={(value) => onChange({ ...work, text: withOccasion(text, value) })}
        />
        <SelectField
          label={t('own.language')}
          value={language}
          options={noteLanguages.map((value) => ({ value, text: t(`language.${value}`) }))}
          onPick={(value) => set({ language: value })}
        />
        <SelectField
          label={t('own.channel')}
          value={channel}
          options={channelsOf(occasion).map((value) => ({ value, text: t(`via.${value}`) }))}
          onPick={(value) => set({ channel: value })}
        />
        {channel === 'mail' ? (
          <SelectField
            label={t('own.register')}
            value={register}
            options={registers.map((value) => ({ value, text: t(`register.${value}`) }))}
            onPick={(value) => set({ register: value })}
          />
        ) : null}
        {kinds.length === 0 ? null : (
          <SelectField
            label={t('own.kind')}
            value={kind ?? ANY}
            options={[{ value: ANY, text: t('own.anyKind') }, ...kinds.map((value) => ({ value, text: kindWords(value) }))]}
            onPick={(value) => set({ kind: value === ANY ? null : value })}
          />
        )}
      </div>
      {templateId !== null || isChanged(work) ? null : (
        <LibraryTexts text={text} onTake={(taken) => onChange({ ...work, before: { ...text, ...taken }, text: { ...text, ...taken } })} />
      )}
      {channel === 'mail' ? (
        <TextField
          ref={subject}
          label={t('own.subject')}
          lang={language}
          labelLang={i18n.language}
          maxLength={300}
          value={text.subject}
          error={isSubjectAtFault ? error : undefined}
          onFocus={() => (inSubject.current = true)}
          onChange={({ target }) => set({ subject: target.value })}
        />
      ) : null}
      <TextArea
        ref={body}
        label={t('own.body')}
        lang={language}
        labelLang={i18n.language}
        rows={10}
        maxLength={15_000}
        value={text.body}
        error={isSubjectAtFault ? undefined : error}
        onFocus={() => (inSubject.current = false)}
        onChange={({ target }) => set({ body: target.value })}
      />
      <p className="soft">{t('own.bodyHint')}</p>
      <div className="field" role="group" aria-labelledby={`${ids}-insert`}>
        <p id={`${ids}-insert`} className="label">
          {t('own.insert')}
        </p>
        <div className="row">
          {valuesOf(occasion).map((name) => (
            <Button key={name} className="hole" data-value={name} onClick={() => insert(name)}>
              {t(`hole.${name}`)}
            </Button>
          ))}
        </div>
      </div>
      {isAlwaysOffer ? (
        <p className="soft">{t('own.isOffer')}</p>
      ) : (
        <>
          <Check label={t('own.advertising')} checked={text.advertising} onChange={(advertising) => set({ advertising })} />
          {text.advertising ? <p className="soft">{t('own.advertisingText')}</p> : null}
        </>
      )}
      <SampleCard text={text} fault={fault} />
      <div className="row">
        <Button look="primary" disabled={isBusy} onClick={save}>
          {t(isDraft ? 'own.saveDraft' : 'own.save')}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {t('own.cancel')}
        </Button>
      </div>
    </section>
  );
};

const ANY = 'any';
