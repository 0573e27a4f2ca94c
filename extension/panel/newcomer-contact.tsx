import { IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import { ContactPicker } from './contact-picker.tsx';
import type { CloseToAtWork } from './memory.ts';
import type { Words } from './use-words.ts';

interface NewcomerContactProps {
  readonly name: string;
  readonly closeTo: CloseToAtWork | null;
  readonly words: Words;
  readonly onChange: (closeTo: CloseToAtWork | null) => void;
}

/** Whether somebody new is the assistant, secretary and the like of a customer. */
export const NewcomerContact = ({ name, closeTo, words, onChange }: NewcomerContactProps): ReactNode => {
  const [open, setOpen] = useState(false);
  const { t } = words;
  if (closeTo !== null) {
    return (
      <p className="row" data-part="newcomer-contact">
        <span>{words.relationOf(closeTo.relation, closeTo.name)}</span>
        <IconButton label={t('around.notClose')} look="quiet" onClick={() => onChange(null)}>
          <IconX size={16} aria-hidden="true" />
        </IconButton>
      </p>
    );
  }
  if (!open) {
    return (
      <Button look="link" className="start" data-part="newcomer-contact" onClick={() => setOpen(true)}>
        {t('around.closeContact')}
      </Button>
    );
  }
  return (
    <ContactPicker
      label={t('around.closeTo')}
      between={(to) => ({ name, to })}
      words={words}
      onPick={(hit, relation) => {
        onChange({ customerId: hit.id, name: hit.name === '' ? hit.email : hit.name, relation });
        setOpen(false);
      }}
      onCancel={() => setOpen(false)}
    />
  );
};
