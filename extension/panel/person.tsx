import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import { IdentityLine } from './identity-line.tsx';
import { KnownCustomer } from './known-customer.tsx';
import { MailboxQuestion } from './mailbox-question.tsx';
import { NameOnly } from './name-only.tsx';
import { Nobody } from './nobody.tsx';
import { People } from './people.tsx';
import { UnknownPerson } from './unknown-person.tsx';
import type { Words } from './use-words.ts';

interface PersonProps {
  readonly view: PanelView;
  readonly words: Words;
}

/** Whoever the open mail is with, or the rep writes to. */
export const Person = ({ view, words }: PersonProps): ReactNode => {
  const { about, customer, person, thread } = view;
  const key = `${thread} ${customer?.id ?? person?.email ?? person?.name ?? ''}`;
  return (
    <>
      <MailboxQuestion words={words} />
      <People view={view} words={words} />
      <p className="remark" hidden={about !== 'writing'}>
        <IconPencil size={15} aria-hidden="true" />
        {words.t('people.writingTo')}
      </p>
      <PersonInState key={key} view={view} words={words} />
    </>
  );
};

const PersonInState = ({ view, words }: PersonProps): ReactNode => {
  const { customer, state } = view;
  if (state === 'unknown') return <UnknownPerson view={view} words={words} />;
  if (state === 'name-only') return <NameOnly view={view} words={words} />;
  if (state !== 'known' || customer === null) return <Nobody view={view} words={words} />;
  return (
    <>
      <IdentityLine customer={customer} words={words} />
      <KnownCustomer customer={customer} words={words} />
    </>
  );
};
