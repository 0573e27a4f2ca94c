import { type ReactNode, useEffect, useState } from 'react';
import { addDays } from '#shared/calendar/days.ts';
import { childrenOf } from '#shared/care/days-of-the-dead.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { Deceased, LifeEventKind } from '#shared/schema/life-event.ts';
import type { NewLifeEvent } from '../../messaging/protocol/requests.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import type { HardTime, OptionalDay } from '../memory.ts';
import { usePanelTools } from '../panel-context.ts';
import { DayField, OptionalDayField } from './day-field.tsx';
import { FormActions } from './form-actions.tsx';
import type { FormProps } from './form-props.ts';
import { useSource } from './open-mail.ts';
import { TakeWords, withTakenInLine } from './take-words.tsx';
import { useSave } from './use-save.ts';

/** 49재, 七七: the days of mourning after a death. */
const MOURNING_DAYS = 49;

const NEWS = ['promotion', 'move', 'new-product', 'certificate', 'other'] as const satisfies readonly LifeEventKind[];
const HARD_TIMES: readonly HardTime[] = ['illness', 'accident', 'bereavement'];
const DECEASED: readonly Deceased[] = ['unknown', 'father', 'mother', 'spouse', 'child', 'other', 'customer'];

/** The click that says what news it is saves it; a hard time asks first how long to keep quiet. */
export const NewsForm = ({ customer, words, form, onChange, onClose }: FormProps<'news'>): ReactNode => {
  const { t } = words;
  const { api } = usePanelTools();
  const source = useSource();
  const { error, save } = useSave(words, onClose);
  const { words: told, on, hard, died, diedName, mail } = form;
  const children = useChildren(customer.id, hard === 'bereavement' && died === 'child');
  const child = children.find((each) => each === diedName);
  const quietUntil = form.quietUntil ?? proposedQuiet(hard, on);

  const record = (
    kind: NewLifeEvent['kind'],
    hardship: Pick<Parameters<typeof api.recordNews>[0], 'died' | 'diedName' | 'quietUntil'> = {},
  ): void =>
    void save('record-news', () => api.recordNews({ customerId: customer.id, kind, on, words: told.trim(), ...hardship, ...source(mail) }));

  const submit = (): void => {
    if (hard === null) return;
    const whose = hard === 'bereavement' ? { died, ...(child === undefined ? {} : { diedName: child }) } : {};
    record(hard, { ...whose, quietUntil: quietUntil === '' ? null : quietUntil });
  };

  return (
    <form className="form" aria-label={t('record.news')} onSubmit={(event) => (event.preventDefault(), submit())}>
      <TextField
        label={t('record.words')}
        error={error}
        autoFocus
        maxLength={300}
        value={told}
        onChange={({ target }) => onChange({ words: target.value })}
      />
      <TakeWords words={words} onTaken={(taken, from) => onChange({ words: withTakenInLine(told, taken), mail: from })} />
      <DayField label={t('record.day')} value={on} onChange={(day) => onChange({ on: day })} />
      <p className="label">{t('record.newsHelp')}</p>
      <div className="pair">
        {NEWS.map((kind) => (
          <Button key={kind} onClick={() => record(kind)}>
            {t(`news.${kind}`)}
          </Button>
        ))}
      </div>
      <p className="label">{t('record.hardNews')}</p>
      <div className="pair">
        {HARD_TIMES.map((kind) => (
          <Button key={kind} aria-pressed={hard === kind} onClick={() => onChange({ hard: hard === kind ? null : kind, quietUntil: null })}>
            {t(`news.${kind}`)}
          </Button>
        ))}
      </div>
      {hard === 'bereavement' ? (
        <SelectField
          label={t('record.died')}
          value={died}
          options={DECEASED.map((value) => ({ value, text: t(`deceased.${value}`) }))}
          onPick={(value) => onChange({ died: value })}
        />
      ) : null}
      {children.length > 1 ? (
        <SelectField
          label={t('record.whichChild')}
          value={child ?? ''}
          options={[{ value: '', text: t('record.childOpen') }, ...children.map((value) => ({ value, text: value }))]}
          onPick={(value) => onChange({ diedName: value })}
        />
      ) : null}
      {hard === null ? (
        <Button look="quiet" onClick={onClose}>
          {t('panel.cancel')}
        </Button>
      ) : (
        <>
          <OptionalDayField label={t('record.quietUntil')} value={quietUntil} onChange={(day) => onChange({ quietUntil: day })} />
          <p className="soft">{t('record.quietOpen')}</p>
          <FormActions words={words} onClose={onClose} />
        </>
      )}
    </form>
  );
};

/** Children whose days are kept. Asked for only when it matters: what is about a family stays folded. */
const useChildren = (customerId: string, isWanted: boolean): readonly string[] => {
  const { api } = usePanelTools();
  const [children, setChildren] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isLast = true;
    api.card({ customerId }).then(
      (card) => isLast && setChildren(childrenOf(card?.specialDates.map(({ entry }) => entry) ?? [])),
      () => isLast && setChildren([]),
    );
    return () => {
      isLast = false;
    };
  }, [api, customerId, isWanted]);
  return isWanted ? children : [];
};

const proposedQuiet = (hard: HardTime | null, on: Day): OptionalDay =>
  hard === 'bereavement' && on !== '' ? addDays(on, MOURNING_DAYS) : '';
