import { IconUnlink, IconUserPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { CustomerView, RelationView } from '../messaging/protocol/customer-view.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Fold } from '../ui/fold.tsx';
import { ContactPicker } from './contact-picker.tsx';
import { usePanelTools } from './panel-context.ts';
import { TierLetter } from './tier-letter.tsx';
import type { Words } from './use-words.ts';

interface AroundProps {
  readonly customer: CustomerView;
  readonly words: Words;
}

/** Close contacts of a customer, one click each; others are linked to them from here. */
export const Around = ({ customer, words }: AroundProps): ReactNode => {
  const { t } = words;
  const { around } = customer;
  return (
    <Fold part="around" heading={around.length === 0 ? t('around.heading') : t('around.headingCount', { count: around.length })}>
      <p className="soft" hidden={around.length > 0}>
        {t('around.empty')}
      </p>
      <ul className="contacts" hidden={around.length === 0}>
        {around.map((relation) => (
          <Contact key={relation.relationId} relation={relation} words={words} />
        ))}
      </ul>
      <AddContact customer={customer} words={words} />
    </Fold>
  );
};

const Contact = ({ relation, words }: { readonly relation: RelationView; readonly words: Words }): ReactNode => {
  const { api, act, ask } = usePanelTools();
  const { relationId, customerId, email, tier } = relation;
  const name = relation.name === '' ? email : relation.name;
  return (
    <li>
      <span>
        <Button look="link" onClick={() => void ask({ customerId })}>
          {name}
        </Button>
        <TierLetter tier={tier} words={words} />
        <span className="sub">{words.relation(relation.relation)}</span>
      </span>
      <IconButton
        label={words.t('around.unlink', { name })}
        look="quiet"
        onClick={() => void act('unlink-contact', () => api.unlinkContact({ relationId }))}
      >
        <IconUnlink size={16} aria-hidden="true" />
      </IconButton>
    </li>
  );
};

const AddContact = ({ customer, words }: AroundProps): ReactNode => {
  const { api, act } = usePanelTools();
  const [open, setOpen] = useState(false);
  const { id, around } = customer;
  const to = customer.name === '' ? customer.email : customer.name;
  if (!open) {
    return (
      <Button look="link" className="start" onClick={() => setOpen(true)}>
        <IconUserPlus size={15} aria-hidden="true" />
        {words.t('around.add')}
      </Button>
    );
  }
  return (
    <ContactPicker
      label={words.t('around.who', { name: to })}
      except={new Set([id, ...around.map(({ customerId }) => customerId)])}
      between={(name) => ({ name, to })}
      words={words}
      onPick={({ id: customerId }, relation) => {
        void act('link-contact', () => api.linkContact({ customerId, toId: id, relation })).then((linked) => linked && setOpen(false));
      }}
      onCancel={() => setOpen(false)}
    />
  );
};
