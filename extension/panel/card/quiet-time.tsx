import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { usePanelTools } from '../panel-context.ts';
import { HARDSHIPS } from './card-texts.ts';
import type { PartProps } from './part-props.ts';
import { withOther } from './with-other.ts';

/** A hard time, in which nothing cheerful is offered. It begins with one click, and is put right afterwards. */
export const QuietTime = ({ card, customer, saving, words }: PartProps): ReactNode => {
  const { t } = words;
  const { api, act, view } = usePanelTools();
  const { hardship } = card;
  const begin = (picked: string): void => {
    const kind = HARDSHIPS.find((each) => each === picked);
    const { since = view.today, quietUntil = null } = hardship ?? {};
    if (kind !== undefined) void saving.change({ type: 'hardship', kind, since, quietUntil });
  };
  return (
    <Fold heading={t('card.quiet')} part="card-quiet">
      <p className="soft">{t('card.quietText')}</p>
      {hardship === null ? (
        <div className="field" role="group" aria-label={t('card.quietBegin')}>
          <p className="label">{t('card.quietBegin')}</p>
          <div className="row">
            {HARDSHIPS.map((kind) => (
              <Button key={kind} className="chip" onClick={() => begin(kind)}>
                <span className="first-letter">{t(`hardship.${kind}`)}</span>
              </Button>
            ))}
          </div>
        </div>
      ) : (
        <>
          <SelectField
            label={t('card.quietKind')}
            value={hardship.kind}
            options={withOther(
              HARDSHIPS.map((value) => ({ value, text: t(`hardship.${value}`) })),
              hardship.kind,
              t('hardship.other'),
            )}
            onPick={begin}
          />
          <div className="days">
            <TextField label={t('card.quietSince')} type="date" {...saving.text('hardshipSince')} />
            <TextField label={t('record.quietUntil')} type="date" {...saving.text('hardshipUntil')} />
          </div>
          <p className="soft">{t('record.quietOpen')}</p>
          <Button
            look="link"
            className="start"
            onClick={() => void act('end-hardship', () => api.endHardship({ customerId: customer.id }))}
          >
            {t('hardship.end')}
          </Button>
        </>
      )}
    </Fold>
  );
};
