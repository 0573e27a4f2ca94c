import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { guessLanguage, splitName } from '#shared/people/name.ts';
import type { CustomerHit } from '../messaging/protocol/people.ts';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import type { NewCustomer } from '../messaging/protocol/requests.ts';
import { Button } from '../ui/button.tsx';
import { CustomerSearch } from './customer-search.tsx';
import { FindAddress } from './find-address.tsx';
import { HitButton } from './hit-button.tsx';
import { useKept } from './memory.ts';
import { NewCustomerForm } from './new-customer-form.tsx';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

interface NameOnlyProps {
  readonly view: PanelView;
  readonly words: Words;
}

/** A name without an address: customers are offered, but only the rep says who it is. */
export const NameOnly = ({ view, words }: NameOnlyProps): ReactNode => {
  const { api, act, memory } = usePanelTools();
  const { person, offers, identity } = view;
  const name = person?.name ?? '';
  const [begun, keep] = useKept(memory.newcomers, `${view.thread} ${name}`);
  const [picking, setPicking] = useState(false);
  const { t } = words;

  if (begun !== undefined) {
    return (
      <NewCustomerForm
        shownAs={name}
        identity={identity}
        asksForAddress
        newcomer={begun}
        words={words}
        onChange={(changed) => keep(() => changed)}
        onClose={() => keep(() => undefined)}
      />
    );
  }

  const pick = ({ id }: CustomerHit): void => {
    if (identity === null) return;
    const { mailbox, name: shown, thread } = identity;
    void act('identify', () => api.identify({ mailbox, name: shown, thread, customerId: id }));
  };

  return (
    <>
      <div className="empty">
        <h1 data-part="customer-name">{name}</h1>
        <p>{t('state.nameOnlyText')}</p>
        {view.canFindAddress ? <FindAddress n={view.n} name={name} words={words} /> : null}
      </div>
      <section className="section" aria-labelledby="offers-heading" hidden={offers.length === 0 || identity === null} data-part="offers">
        <h2 id="offers-heading" className="heading">
          {t('nameOnly.offers')}
        </h2>
        <p className="soft">{t('nameOnly.offersText')}</p>
        <div className="people">
          {offers.map((hit) => (
            <HitButton key={hit.id} hit={hit} words={words} onClick={() => pick(hit)} />
          ))}
        </div>
      </section>
      <div className="section">
        {picking ? <CustomerSearch label={t('search.label')} words={words} onPick={pick} /> : null}
        <div className="others">
          {picking || identity === null ? null : (
            <Button look="link" className="start" onClick={() => setPicking(true)}>
              <IconSearch size={15} aria-hidden="true" />
              {t(offers.length === 0 ? 'nameOnly.pickFirst' : 'nameOnly.pick')}
            </Button>
          )}
          <Button look="link" className="start" onClick={() => keep(() => ({ person: view.suggestion ?? personOf(name), closeTo: null }))}>
            <IconUserPlus size={15} aria-hidden="true" />
            {t('unknown.add')}
          </Button>
        </div>
      </div>
    </>
  );
};

const personOf = (name: string): NewCustomer => {
  const { familyName, givenName, nameOrder, title, organisation } = splitName(name, '');
  return { familyName, givenName, nameOrder, title, organisation, email: '', language: guessLanguage(name, ''), tier: null };
};
