import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Template } from '#shared/schema/template.ts';
import { Button } from '../../ui/button.tsx';
import { faultOf, ownTextOf } from './own-text.ts';
import { useTextWords } from './use-text-words.ts';

interface TextRowProps {
  readonly template: Template;
  readonly isBusy: boolean;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** One text: what it is for, how it begins, and whether it is used. */
export const TextRow = ({ template, isBusy, onEdit, onDelete }: TextRowProps): ReactNode => {
  const { t } = useTranslation();
  const { placeOf, faultWords } = useTextWords();
  const text = ownTextOf(template);
  const isDraft = template.draft === true;
  const fault = faultOf(template);
  const what = text === null ? t('own.others') : placeOf(text, isDraft);
  return (
    <div className="card own-text" data-template={template.id}>
      <h3>{what}</h3>
      <p className="excerpt" lang={template.language}>
        {template.subject === '' ? template.body : template.subject}
      </p>
      {isDraft ? <p className="soft">{t('own.draft')}</p> : null}
      {fault === null ? null : <p className="fault">{t('own.fault', { why: faultWords(fault) })}</p>}
      <div className="row">
        {text === null ? null : (
          <Button aria-label={t(isDraft ? 'own.lookOverOne' : 'own.editOne', { what })} disabled={isBusy} onClick={onEdit}>
            {t(isDraft ? 'own.lookOver' : 'own.edit')}
          </Button>
        )}
        <Button look="quiet" aria-label={t('own.deleteOne', { what })} disabled={isBusy} onClick={onDelete}>
          {t('own.delete')}
        </Button>
      </div>
    </div>
  );
};
