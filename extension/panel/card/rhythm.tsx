import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Section } from '../../ui/section.tsx';
import { usePanelTools } from '../panel-context.ts';
import type { PartProps } from './part-props.ts';

/** How often to be in touch, what is not offered, and whether it rests. */
export const Rhythm = ({ card, customer, saving, words }: PartProps): ReactNode => {
  const { t } = words;
  const { api, act } = usePanelTools();
  const archive = (archived: boolean): void => void saving.change({ type: 'fields', set: { archived } });
  return (
    <Section heading={t('card.rhythm')} part="card-rhythm">
      <TextField label={t('card.cadence')} inputMode="numeric" maxLength={4} {...saving.text('cadenceDays')} />
      <TextField label={t('card.visitEvery')} inputMode="numeric" maxLength={4} {...saving.text('visitEveryDays')} />
      <TextField label={t('card.pausedUntil')} type="date" {...saving.text('pausedUntil')} />
      {customer.muted.length === 0 ? null : (
        <div className="field">
          <p className="label">{t('card.muted')}</p>
          {customer.muted.map((rule) => {
            const what = words.shortTitle({ rule });
            return (
              <Button
                key={rule}
                look="link"
                className="start"
                onClick={() =>
                  void act('mute-rule', () => api.muteRule({ customerId: customer.id, rule, muted: false }), t('decided.unmuted', { what }))
                }
              >
                {t('card.unmute', { what })}
              </Button>
            );
          })}
        </div>
      )}
      <p className="soft" hidden={!card.isArchived}>
        {t('card.archived')}
      </p>
      <Button look="link" className="start" onClick={() => archive(!card.isArchived)}>
        {t(card.isArchived ? 'card.unarchive' : 'card.archive')}
      </Button>
    </Section>
  );
};
