import { type ReactNode, useState } from 'react';
import type { FavourKind } from '#shared/schema/favour.ts';
import type { CustomerView } from '../messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { errorText } from './error-text.ts';
import { type RecordAtWork, useKept } from './memory.ts';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

const KINDS = ['deal', 'favour'] as const;
const FAVOURS: readonly FavourKind[] = ['information', 'order-confirmation', 'payment', 'introduction'];

interface RecordProps {
  readonly customer: CustomerView;
  readonly words: Words;
}

/** What just happened, in two clicks: it starts the thanks that follow. What is half written stays until it is saved or cancelled. */
export const RecordPart = ({ customer, words }: RecordProps): ReactNode => {
  const { memory, view } = usePanelTools();
  const [begun, keep] = useKept(memory.records, customer.id);
  const blank: RecordAtWork = { open: null, deal: { what: '', closedOn: view.today }, favour: { what: '', on: view.today } };
  const { open, deal, favour } = begun ?? blank;
  const set = (changed: Partial<RecordAtWork>): void => keep((before = blank) => ({ ...before, ...changed }));
  /** A form that was saved late closes only itself, not the one the rep has opened since. */
  const close = (kind: (typeof KINDS)[number]): void =>
    keep((before = blank) => ({ ...before, [kind]: blank[kind], open: before.open === kind ? null : before.open }));
  const form = { customer, words };
  return (
    <Section heading={words.t('record.heading')} part="record">
      <div className="row">
        {KINDS.map((kind) => (
          <Button key={kind} className="grow" aria-expanded={open === kind} onClick={() => set({ open: open === kind ? null : kind })}>
            {words.t(`record.${kind}`)}
          </Button>
        ))}
      </div>
      {open === 'deal' ? (
        <DealForm {...form} onClose={() => close('deal')} deal={deal} onChange={(changed) => set({ deal: changed })} />
      ) : null}
      {open === 'favour' ? (
        <FavourForm {...form} onClose={() => close('favour')} favour={favour} onChange={(changed) => set({ favour: changed })} />
      ) : null}
    </Section>
  );
};

interface FormProps extends RecordProps {
  readonly onClose: () => void;
}

interface DealProps extends FormProps {
  readonly deal: RecordAtWork['deal'];
  readonly onChange: (deal: RecordAtWork['deal']) => void;
}

const DealForm = ({ customer, words, deal, onChange, onClose }: DealProps): ReactNode => {
  const { api, run } = usePanelTools();
  const [error, setError] = useState<string>();
  const { what, closedOn } = deal;

  const save = async (): Promise<void> => {
    if (what.trim() === '') return setError(words.t('record.whatNeeded'));
    const failed = await run('record-deal', () => api.recordDeal({ customerId: customer.id, what: what.trim(), closedOn }));
    return failed === null ? onClose() : setError(errorText(failed, words));
  };

  return (
    <form className="form" onSubmit={(event) => (event.preventDefault(), void save())}>
      <TextField
        label={words.t('record.what')}
        error={error}
        autoFocus
        maxLength={300}
        value={what}
        onChange={({ target }) => onChange({ ...deal, what: target.value })}
      />
      <TextField
        label={words.t('record.day')}
        type="date"
        required
        value={closedOn}
        onChange={({ target }) => onChange({ ...deal, closedOn: target.value })}
      />
      <div className="row">
        <Button type="submit" className="grow">
          {words.t('panel.save')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words.t('panel.cancel')}
        </Button>
      </div>
    </form>
  );
};

interface FavourProps extends FormProps {
  readonly favour: RecordAtWork['favour'];
  readonly onChange: (favour: RecordAtWork['favour']) => void;
}

const FavourForm = ({ customer, words, favour, onChange, onClose }: FavourProps): ReactNode => {
  const { api, run } = usePanelTools();
  const [error, setError] = useState<string>();
  const { what, on } = favour;

  const save = async (kind: FavourKind): Promise<void> => {
    const failed = await run('record-favour', () => api.recordFavour({ customerId: customer.id, kind, what: what.trim(), on }));
    return failed === null ? onClose() : setError(errorText(failed, words));
  };

  return (
    <div className="form" role="group" aria-label={words.t('record.favourHelp')}>
      <TextField
        label={words.t('record.words')}
        error={error}
        maxLength={300}
        value={what}
        onChange={({ target }) => onChange({ ...favour, what: target.value })}
      />
      <TextField
        label={words.t('record.day')}
        type="date"
        required
        value={on}
        onChange={({ target }) => onChange({ ...favour, on: target.value })}
      />
      <p className="label">{words.t('record.favourHelp')}</p>
      <div className="pair">
        {FAVOURS.map((kind) => (
          <Button key={kind} onClick={() => void save(kind)}>
            {words.favour(kind)}
          </Button>
        ))}
      </div>
      <Button look="quiet" onClick={onClose}>
        {words.t('panel.cancel')}
      </Button>
    </div>
  );
};
