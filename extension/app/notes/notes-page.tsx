import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteLanguage } from '#shared/notes/note.ts';
import type { Template } from '#shared/schema/template.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { useFocusKept } from '../../ui/use-focus-kept.ts';
import { NotSeen } from '../not-seen.tsx';
import { SaidLine } from '../said-line.tsx';
import { type Said, useDeeds } from '../use-deeds.ts';
import { useLooked } from '../use-looked.ts';
import type { NotesApi } from './notes-api.ts';
import { blankText, ownTextOf } from './own-text.ts';
import { TextEditor } from './text-editor.tsx';
import { TextList } from './text-list.tsx';
import { isChanged, type Work } from './work.ts';

interface NotesPageProps {
  readonly api: NotesApi;
  /** What the rep is writing; null while they look at the list. */
  readonly work: Work | null;
  readonly onWork: (work: Work | null) => void;
}

/** The rep's own texts: what there is, and one being written. */
export const NotesPage = ({ api, work, onWork }: NotesPageProps): ReactNode => {
  const { t, i18n } = useTranslation();
  const { seen: texts, lookAgain } = useLooked(api.look);
  const { said, isBusy, run } = useDeeds(lookAgain);
  const main = useRef<HTMLElement>(null);
  useFocusKept(main);
  useStayUntilSaved(work !== null && isChanged(work));

  const words = (result: CommandResult, name: 'save-template' | 'delete-template'): Said => {
    if (!result.ok) return { text: t(`error.${result.error.type}`) };
    return { text: t(`saved.${name}`), ...(result.changeId === null ? {} : { changeId: result.changeId }) };
  };
  const save = ({ templateId, before, text }: Work): Promise<void> =>
    run(async () => {
      const result = await api.save(templateId, text, before);
      if (result.ok) onWork(null);
      return words(result, 'save-template');
    });
  const remove = (templateId: string): Promise<void> => run(async () => words(await api.remove(templateId), 'delete-template'));
  const begin = (): void => {
    const text = blankText(noteLanguageOf(i18n.language));
    onWork({ templateId: null, isDraft: false, before: text, text });
  };
  const edit = (template: Template): void => {
    const text = ownTextOf(template);
    if (text !== null) onWork({ templateId: template.id, isDraft: template.draft === true, before: text, text });
  };

  return (
    <main ref={main} tabIndex={-1} className="page" aria-busy={texts === undefined || isBusy}>
      <h1 className="page-title">{t('own.title')}</h1>
      <p className="soft">{t('own.text')}</p>
      <SaidLine said={said} isBusy={isBusy} run={run} undo={api.undo} />
      {work !== null ? (
        <TextEditor
          key={work.templateId}
          work={work}
          isBusy={isBusy}
          onChange={onWork}
          onSave={() => void save(work)}
          onLeave={() => onWork(null)}
        />
      ) : texts ? (
        <TextList texts={texts} isBusy={isBusy} onNew={begin} onEdit={edit} onDelete={(id) => void remove(id)} />
      ) : (
        <NotSeen seen={texts} reading={t('own.reading')} failed={t('own.failed')} onAgain={lookAgain} />
      )}
    </main>
  );
};

const noteLanguageOf = (language: string): NoteLanguage => (language === 'ko' || language === 'zh-CN' ? language : 'en');

/** The browser asks before a page with unsaved words closes. */
const useStayUntilSaved = (isUnsaved: boolean): void => {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const stop = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: stop.signal });
    return () => stop.abort();
  }, [isUnsaved]);
};
