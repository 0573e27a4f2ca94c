import type { ReactNode } from 'react';
import type { Channel } from '#shared/schema/touch.ts';
import { Button } from '../../ui/button.tsx';
import { Check } from '../../ui/check.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import { usePanelTools } from '../panel-context.ts';
import { CONSENT_LEVELS, CURRENCIES } from './card-texts.ts';
import type { PartProps } from './part-props.ts';
import { withOther } from './with-other.ts';

const CHANNELS: readonly Channel[] = ['email', 'call', 'sms', 'messenger', 'visit', 'meeting', 'letter', 'card', 'fax'];

/** How they like to be reached, what they allow, and what not to do. */
export const Liking = (part: PartProps): ReactNode => {
  const { card, saving, words } = part;
  const { t } = words;
  return (
    <Section heading={t('card.contact')} part="card-liking">
      <div className="field" role="group" aria-label={t('card.channels')}>
        <p className="label">{t('card.channels')}</p>
        <div className="row">
          {CHANNELS.map((channel) => {
            const isOn = card.channels.includes(channel);
            return (
              <Button
                key={channel}
                className="chip"
                aria-pressed={isOn}
                onClick={() => void saving.change({ type: 'fields', set: { preferredChannels: { [channel]: !isOn } } })}
              >
                {words.channelTitle(channel)}
              </Button>
            );
          })}
        </div>
      </div>
      <Consent {...part} />
      <Check
        label={t('card.noCalls')}
        checked={card.noCalls}
        onChange={(noCalls) => void saving.change({ type: 'fields', set: { noCalls } })}
      />
      <Check
        label={t('card.noGifts')}
        checked={card.noGifts}
        onChange={(noGifts) => void saving.change({ type: 'fields', set: { noGifts } })}
      />
      {card.noGifts ? null : <GiftLimit {...part} />}
    </Section>
  );
};

const Consent = ({ card, saving, words }: PartProps): ReactNode => {
  const { t } = words;
  const { view } = usePanelTools();
  const level = card.consent?.level ?? '';
  const pick = (picked: string): void => {
    const { since = view.today, how = '' } = card.consent ?? {};
    const known = CONSENT_LEVELS.find((each) => each === picked);
    if (known === undefined && picked !== '') return;
    void saving.change({ type: 'fields', set: { contact: known === undefined ? null : { level: known, since, how } } });
  };
  return (
    <>
      <SelectField
        label={t('card.consent')}
        value={level}
        options={withOther(
          [{ value: '', text: t('consent.unknown') }, ...CONSENT_LEVELS.map((value) => ({ value, text: t(`consent.${value}`) }))],
          level,
          t('consent.other'),
        )}
        onPick={pick}
      />
      {card.consent === null ? null : (
        <div className="days">
          <TextField label={t('card.consentSince')} type="date" {...saving.text('consentSince')} />
          <TextField label={t('card.consentHow')} maxLength={300} {...saving.text('consentHow')} />
        </div>
      )}
    </>
  );
};

const GiftLimit = ({ card, saving, words }: PartProps): ReactNode => {
  const { t } = words;
  const currency = saving.text('giftCurrency');
  const pick = (picked: string): void => {
    currency.onChange({ target: { value: picked } });
    if (card.giftLimit !== null) currency.onBlur();
  };
  return (
    <div className="pair">
      <TextField label={t('card.giftAmount')} inputMode="decimal" maxLength={12} {...saving.text('giftAmount')} />
      <SelectField
        label={t('card.currency')}
        value={currency.value}
        options={withOther(
          CURRENCIES.map((value) => ({ value, text: value })),
          currency.value,
          currency.value,
        )}
        onPick={pick}
      />
    </div>
  );
};
