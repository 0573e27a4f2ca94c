import { type ReactNode, useState } from 'react';
import type { Channel } from '#shared/schema/touch.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { usePanelTools } from '../panel-context.ts';
import { DayField } from './day-field.tsx';
import type { FormProps } from './form-props.ts';
import { TakeWords, withTakenInLine } from './take-words.tsx';
import { useSave } from './use-save.ts';

const WAYS: readonly Channel[] = ['visit', 'meeting', 'sms', 'messenger', 'letter', 'card', 'gift'];
const OTHER_WAYS: readonly Channel[] = ['email', 'flowers', 'event', 'document', 'fax'];
const SATISFACTION = ['good', 'so-so', 'bad'] as const;

/** The click that says how they were in touch saves it. */
export const ContactForm = ({ customer, words, form, onChange, onClose }: FormProps<'contact'>): ReactNode => {
  const { t } = words;
  const { api } = usePanelTools();
  const { error, save } = useSave(words, onClose);
  const { words: about, day, hook, satisfaction } = form;
  const [all, setAll] = useState(false);

  const record = (channel: Channel, reached?: boolean): void => {
    const contact = {
      customerId: customer.id,
      channel,
      day,
      words: about.trim(),
      hook: hook.trim(),
      ...(reached === undefined ? {} : { reached }),
      ...(satisfaction === null ? {} : { satisfaction }),
    };
    void save('record-contact', () => api.recordContact(contact));
  };

  return (
    <div className="form" role="group" aria-label={t('record.contact')}>
      <TextField
        label={t('record.words')}
        error={error}
        autoFocus
        maxLength={300}
        value={about}
        onChange={({ target }) => onChange({ words: target.value })}
      />
      <TakeWords words={words} onTaken={(taken) => onChange({ words: withTakenInLine(about, taken) })} />
      <TextField label={t('record.hook')} maxLength={300} value={hook} onChange={({ target }) => onChange({ hook: target.value })} />
      <DayField label={t('record.day')} value={day} onChange={(each) => onChange({ day: each })} />
      <div className="field" role="group" aria-label={t('record.satisfaction')}>
        <p className="label">{t('record.satisfaction')}</p>
        <div className="row">
          {SATISFACTION.map((mood) => (
            <Button
              key={mood}
              className="grow"
              aria-pressed={satisfaction === mood}
              onClick={() => onChange({ satisfaction: satisfaction === mood ? null : mood })}
            >
              {t(`satisfaction.${mood}`)}
            </Button>
          ))}
        </div>
      </div>
      <p className="label">{t('record.contactHelp')}</p>
      <div className="pair">
        <Button onClick={() => record('call', true)}>{t('record.reached')}</Button>
        <Button onClick={() => record('call', false)}>{t('record.notReached')}</Button>
        {[...WAYS, ...(all ? OTHER_WAYS : [])].map((channel) => (
          <Button key={channel} onClick={() => record(channel)}>
            {words.channelTitle(channel)}
          </Button>
        ))}
        {all ? null : (
          <Button look="quiet" onClick={() => setAll(true)}>
            {t('record.otherWays')}
          </Button>
        )}
      </div>
      <Button look="quiet" onClick={onClose}>
        {t('panel.cancel')}
      </Button>
    </div>
  );
};
