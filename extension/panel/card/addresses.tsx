import { IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import { looksLikeAddress } from '../address.ts';
import { errorText } from '../error-text.ts';
import type { PartProps } from './part-props.ts';

/** Every address of one person; the last one stays. */
export const Addresses = ({ card, saving, words }: PartProps): ReactNode => {
  const { t } = words;
  const { addresses } = card;
  return (
    <Section heading={t('card.addresses')} part="card-addresses">
      <ul className="contacts">
        {addresses.map(({ email, isPreferred }) => (
          <li key={email}>
            <span>
              {email}
              {addresses.length < 2 ? null : isPreferred ? (
                <span className="sub">{t('card.preferred')}</span>
              ) : (
                <Button
                  look="link"
                  className="sub"
                  aria-label={t('card.preferLong', { email })}
                  onClick={() => void saving.change({ type: 'address-preferred', email })}
                >
                  {t('card.prefer')}
                </Button>
              )}
            </span>
            {addresses.length < 2 ? null : (
              <IconButton
                label={t('card.removeAddress', { email })}
                look="quiet"
                onClick={() => void saving.change({ type: 'address-gone', email })}
              >
                <IconTrash size={16} aria-hidden="true" />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      <AddAddress saving={saving} words={words} />
    </Section>
  );
};

/** An address is taken whole, by its button or with Enter: half of one would be somebody else's. */
const AddAddress = ({ saving, words }: Pick<PartProps, 'saving' | 'words'>): ReactNode => {
  const { t } = words;
  const [error, setError] = useState<string>();
  const { address } = saving.atWork;

  const add = async (): Promise<void> => {
    const email = address.trim().toLowerCase();
    if (!looksLikeAddress(email)) return setError(t('cardFault.address'));
    const failed = await saving.save({ type: 'address', email });
    setError(failed === null ? undefined : errorText(failed, words));
    if (failed === null) saving.keep({ address: '' });
  };

  return (
    <form className="form" onSubmit={(event) => (event.preventDefault(), void add())}>
      <TextField
        label={t('card.addAddress')}
        error={error}
        inputMode="email"
        autoComplete="off"
        maxLength={254}
        value={address}
        onChange={({ target }) => saving.keep({ address: target.value })}
      />
      {address === '' ? null : (
        <Button type="submit" className="start">
          {t('card.add')}
        </Button>
      )}
    </form>
  );
};
