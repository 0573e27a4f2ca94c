import { IconDoorExit } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Language } from '#shared/schema/customer.ts';
import type { CustomerView } from '../messaging/protocol/customer-view.ts';
import type { NewCustomer } from '../messaging/protocol/requests.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { looksLikeAddress } from './address.ts';
import { type JoinAtWork, useKept } from './memory.ts';
import { NewCustomerForm } from './new-customer-form.tsx';
import { usePanelTools } from './panel-context.ts';
import { FormActions } from './record/form-actions.tsx';
import { useSave } from './record/use-save.ts';
import type { Words } from './use-words.ts';

interface DepartureProps {
  readonly customer: CustomerView;
  readonly words: Words;
}

/** They left their organisation: what rests, who follows them, and where they work now. */
export const Departure = ({ customer, words }: DepartureProps): ReactNode => {
  const { memory } = usePanelTools();
  const [successor, keepSuccessor] = useKept(memory.newcomers, `after ${customer.id}`);
  const [joining, keepJoining] = useKept(memory.joins, customer.id);
  const { t } = words;
  const { leftOn } = customer;
  if (leftOn === null || customer.hasDied) return null;
  return (
    <div data-part="departure">
      <div className="calm-line">
        <IconDoorExit size={16} aria-hidden="true" />
        <p className="grow">
          {leftWords(customer.organisation, words.day(leftOn), words)} {t('left.rests')}
        </p>
        <div className="row">
          <Button look="link" onClick={() => keepSuccessor((before) => before ?? { person: successorOf(customer), closeTo: null })}>
            {t('left.successor')}
          </Button>
          <Button look="link" onClick={() => keepJoining((before) => before ?? { organisation: '', email: '' })}>
            {t('left.elsewhere')}
          </Button>
        </div>
      </div>
      {successor === undefined ? null : (
        <NewCustomerForm
          shownAs={null}
          identity={null}
          asksForAddress
          newcomer={successor}
          words={words}
          onChange={(changed) => keepSuccessor(() => changed)}
          onClose={() => keepSuccessor(() => undefined)}
        />
      )}
      {joining === undefined ? null : (
        <JoinForm
          customerId={customer.id}
          form={joining}
          words={words}
          onChange={(changed) => keepJoining(() => ({ ...joining, ...changed }))}
          onClose={() => keepJoining(() => undefined)}
        />
      )}
    </div>
  );
};

const leftWords = (organisation: string | null, day: string, { t }: Words): string =>
  organisation === null ? t('left.plain', { day }) : t('left.at', { organisation, day });

/** Of their organisation and language, and nothing more is known. */
const successorOf = ({ organisation, language }: CustomerView): NewCustomer => ({
  familyName: '',
  givenName: '',
  nameOrder: EAST_ASIAN.has(language) ? 'family-first' : 'given-first',
  title: '',
  email: '',
  organisation: organisation ?? '',
  language: LANGUAGES.find((each) => each === language) ?? 'en',
  tier: null,
});

const LANGUAGES: readonly Language[] = ['en', 'zh-CN', 'zh-TW', 'ko'];
const EAST_ASIAN: ReadonlySet<string> = new Set<Language>(['zh-CN', 'zh-TW', 'ko']);

interface JoinFormProps {
  readonly customerId: string;
  readonly form: JoinAtWork;
  readonly words: Words;
  readonly onChange: (changed: Partial<JoinAtWork>) => void;
  readonly onClose: () => void;
}

/** They are kept under their new organisation. */
const JoinForm = ({ customerId, form, words, onChange, onClose }: JoinFormProps): ReactNode => {
  const { t } = words;
  const { api } = usePanelTools();
  const { error, refuse, save } = useSave(words, onClose);
  const [addressError, setAddressError] = useState<string>();
  const organisation = form.organisation.trim();
  const email = form.email.trim().toLowerCase();

  const submit = (): void => {
    if (organisation === '') return refuse(t('left.organisationNeeded'));
    const isAddress = email === '' || looksLikeAddress(email);
    setAddressError(isAddress ? undefined : t('cardFault.address'));
    if (!isAddress) return;
    void save('join-organisation', () => api.editCard({ customerId, edit: { type: 'joined', organisation, email } }));
  };

  return (
    <form className="section form" aria-label={t('left.elsewhere')} onSubmit={(event) => (event.preventDefault(), submit())}>
      <TextField
        label={t('left.organisation')}
        error={error}
        autoFocus
        autoComplete="off"
        maxLength={300}
        value={form.organisation}
        onChange={({ target }) => onChange({ organisation: target.value })}
      />
      <TextField
        label={t('left.email')}
        error={addressError}
        inputMode="email"
        autoComplete="off"
        maxLength={254}
        value={form.email}
        onChange={({ target }) => onChange({ email: target.value })}
      />
      <FormActions words={words} onClose={onClose} />
    </form>
  );
};
