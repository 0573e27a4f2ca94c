import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { occasionIds } from '#shared/notes/note.ts';
import type { Template } from '#shared/schema/template.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import type { StoredTexts } from './notes-api.ts';
import { ownTextOf } from './own-text.ts';
import { TextRow } from './text-row.tsx';

interface TextListProps {
  readonly texts: StoredTexts;
  readonly isBusy: boolean;
  readonly onNew: () => void;
  readonly onEdit: (template: Template) => void;
  readonly onDelete: (templateId: string) => void;
}

/** Drafts first, for they wait; then by occasion; then what this version cannot place. */
export const TextList = ({ texts: { templates, unreadable }, isBusy, onNew, onEdit, onDelete }: TextListProps): ReactNode => {
  const { t } = useTranslation();
  const placed = templates.filter((template) => ownTextOf(template) !== null);
  const drafts = placed.filter(({ draft }) => draft === true);
  const rows = (of: readonly Template[]): ReactNode =>
    of
      .toSorted(byPlace)
      .map((template) => (
        <TextRow
          key={template.id}
          template={template}
          isBusy={isBusy}
          onEdit={() => onEdit(template)}
          onDelete={() => onDelete(template.id)}
        />
      ));
  const used = placed.filter(({ draft }) => draft !== true);
  const others = templates.filter((template) => !placed.includes(template));
  return (
    <>
      {templates.length === 0 ? <p>{t('own.none')}</p> : null}
      <Button look="primary" className="start" onClick={onNew}>
        {t('own.new')}
      </Button>
      {drafts.length === 0 ? null : (
        <Section heading={t('own.drafts')} part="drafts">
          <p className="soft">{t('own.draftsText')}</p>
          {rows(drafts)}
        </Section>
      )}
      {occasionIds
        .filter((id) => used.some(({ occasion }) => occasion === id))
        .map((id) => (
          <Section key={id} heading={t(`act.${id}`)} part={`texts-${id}`}>
            {rows(used.filter(({ occasion }) => occasion === id))}
          </Section>
        ))}
      {others.length === 0 ? null : (
        <Section heading={t('own.others')} part="other-texts">
          {rows(others)}
        </Section>
      )}
      {unreadable === 0 ? null : <p className="soft">{t('own.unreadable', { count: unreadable })}</p>}
    </>
  );
};

const byPlace = (one: Template, other: Template): number => {
  const [first, second] = [one, other].map(({ occasion, language, channel, register, id }) =>
    [occasion, language, channel, register, id].join(' '),
  );
  return (first ?? '').localeCompare(second ?? '', 'en');
};
