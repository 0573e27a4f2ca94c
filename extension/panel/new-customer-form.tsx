import { type ReactNode, useState } from 'react';
import type { Language, NameOrder, Tier } from '#shared/schema/customer.ts';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import type { AddCustomerRequest, NewCustomer } from '../messaging/protocol/requests.ts';
import { Button } from '../ui/button.tsx';
import { SelectField, TextField } from '../ui/field.tsx';
import { looksLikeAddress } from './address.ts';
import type { NewcomerAtWork } from './memory.ts';
import { NewcomerContact } from './newcomer-contact.tsx';
import { usePanelTools } from './panel-context.ts';
import { errorText } from './error-text.ts';
import { TIERS } from './tier-control.tsx';
import type { Words } from './use-words.ts';

const LANGUAGES: readonly Language[] = ['en', 'zh-CN', 'zh-TW', 'ko'];
const ORDERS: readonly { readonly value: NameOrder; readonly text: 'form.familyFirst' | 'form.givenFirst' }[] = [
  { value: 'family-first', text: 'form.familyFirst' },
  { value: 'given-first', text: 'form.givenFirst' },
];

interface FormProps {
  /** The name that the page shows; null for somebody of whom it shows nothing. */
  readonly shownAs: string | null;
  /** What the page shows in place of an address, to be remembered with the file. */
  readonly identity: PanelView['identity'];
  /** The page does not show it. */
  readonly asksForAddress?: boolean;
  readonly newcomer: NewcomerAtWork;
  readonly words: Words;
  readonly onChange: (newcomer: NewcomerAtWork) => void;
  readonly onClose: () => void;
}

/** Somebody new, prefilled from their mail; nobody becomes a customer unasked, and nobody gets a tier unasked. */
export const NewCustomerForm = ({
  shownAs,
  identity,
  asksForAddress = false,
  newcomer,
  words,
  onChange,
  onClose,
}: FormProps): ReactNode => {
  const { t } = words;
  const { person, closeTo } = newcomer;
  const { api, run } = usePanelTools();
  const [error, setError] = useState<string>();
  const [addressError, setAddressError] = useState<string>();
  const set = (changed: Partial<NewCustomer>): void => onChange({ ...newcomer, person: { ...person, ...changed } });

  const save = async (): Promise<void> => {
    if (person.familyName.trim() === '' && person.givenName.trim() === '') return setError(t('form.nameNeeded'));
    const isReachable = !asksForAddress || looksLikeAddress(person.email);
    setAddressError(isReachable ? undefined : t('mailbox.wrongAddress'));
    if (!isReachable) return;
    const failed = await run('add-customer', () => api.addCustomer(requestFor(newcomer, identity)));
    return failed === null ? onClose() : setError(errorText(failed, words));
  };

  const family = (
    <TextField
      key="family"
      label={t('form.familyName')}
      value={person.familyName}
      onChange={({ target }) => set({ familyName: target.value })}
    />
  );
  const given = (
    <TextField
      key="given"
      label={t('form.givenName')}
      value={person.givenName}
      onChange={({ target }) => set({ givenName: target.value })}
    />
  );

  const Heading = shownAs === null ? 'h2' : 'h1';
  return (
    <form className="section" aria-labelledby="form-heading" onSubmit={(event) => (event.preventDefault(), void save())}>
      <Heading id="form-heading" className="name">
        {t('form.title')}
      </Heading>
      <p className="soft" hidden={shownAs === null}>
        {shownAs === null ? null : <span data-part="customer-name">{shownAs}</span>}
        <span hidden={asksForAddress || shownAs === person.email}> · {person.email}</span>
      </p>
      {asksForAddress ? (
        <TextField
          label={t('form.address')}
          error={addressError}
          type="text"
          inputMode="email"
          autoComplete="off"
          autoFocus={shownAs === null}
          value={person.email}
          onChange={({ target }) => set({ email: target.value })}
        />
      ) : null}
      <div className="pair">{person.nameOrder === 'family-first' ? [family, given] : [given, family]}</div>
      <SelectField
        label={t('form.nameOrder')}
        value={person.nameOrder}
        options={ORDERS.map(({ value, text }) => ({ value, text: t(text) }))}
        onPick={(nameOrder) => set({ nameOrder })}
      />
      <div className="pair">
        <TextField label={t('form.jobTitle')} value={person.title} onChange={({ target }) => set({ title: target.value })} />
        <TextField
          label={t('form.organisation')}
          value={person.organisation}
          onChange={({ target }) => set({ organisation: target.value })}
        />
      </div>
      <SelectField
        label={t('form.language')}
        value={person.language}
        options={LANGUAGES.map((value) => ({ value, text: t(`language.${value}`) }))}
        onPick={(language) => set({ language })}
      />
      <div className="tiers" role="group" aria-label={t('form.tier')}>
        <span className="soft">{t('form.tier')}</span>
        {TIERS.map((tier: Tier) => (
          <Button
            key={tier}
            aria-pressed={person.tier === tier}
            aria-label={t('tier.set', { tier })}
            onClick={() => set({ tier: person.tier === tier ? null : tier })}
          >
            {tier}
          </Button>
        ))}
      </div>
      {shownAs === null ? null : (
        <NewcomerContact
          name={shownAs}
          closeTo={closeTo}
          words={words}
          onChange={(changed) => onChange({ ...newcomer, closeTo: changed })}
        />
      )}
      <p className="error" role="alert" hidden={error === undefined}>
        {error}
      </p>
      <div className="actions">
        <Button type="submit" look={shownAs === null ? 'plain' : 'primary'}>
          {t('unknown.add')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('panel.cancel')}
        </Button>
      </div>
    </form>
  );
};

/** A name that the page shows without an address is remembered with the file. */
const requestFor = ({ person, closeTo }: NewcomerAtWork, identity: PanelView['identity']): AddCustomerRequest => ({
  ...person,
  email: person.email.trim().toLowerCase(),
  ...(identity === null ? {} : { identity: { mailbox: identity.mailbox, name: identity.name, thread: identity.thread } }),
  ...(closeTo === null ? {} : { closeTo: { customerId: closeTo.customerId, relation: closeTo.relation } }),
});
