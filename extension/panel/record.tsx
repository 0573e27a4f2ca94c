import { type ReactNode, useState } from 'react';
import type { FavourKind } from '#shared/schema/favour.ts';
import type { CommandError, CustomerView } from '../messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

type Kind = 'deal' | 'favour';
const KINDS: readonly Kind[] = ['deal', 'favour'];
const FAVOURS: readonly FavourKind[] = ['information', 'order-confirmation', 'payment', 'introduction'];

interface RecordProps {
  readonly customer: CustomerView;
  readonly words: Words;
}

/** What just happened, in two clicks: it starts the thanks that follow. */
export const RecordPart = ({ customer, words }: RecordProps): ReactNode => {
  const [open, setOpen] = useState<Kind | null>(null);
  /** A form that was saved late closes only itself, not the one the rep has opened since. */
  const close = (kind: Kind): void => setOpen((shown) => (shown === kind ? null : shown));
  return (
    <Section heading={words.t('record.heading')} part="record">
      <div className="row">
        {KINDS.map((kind) => (
          <Button key={kind} className="grow" aria-expanded={open === kind} onClick={() => setOpen(open === kind ? null : kind)}>
            {words.t(`record.${kind}`)}
          </Button>
        ))}
      </div>
      {open === 'deal' ? <DealForm customer={customer} words={words} onClose={() => close('deal')} /> : null}
      {open === 'favour' ? <FavourForm customer={customer} words={words} onClose={() => close('favour')} /> : null}
    </Section>
  );
};

interface FormProps extends RecordProps {
  readonly onClose: () => void;
}

const DealForm = ({ customer, words, onClose }: FormProps): ReactNode => {
  const { api, run, view } = usePanelTools();
  const [what, setWhat] = useState('');
  const [closedOn, setClosedOn] = useState(view.today);
  const [error, setError] = useState<string>();

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
        onChange={({ target }) => setWhat(target.value)}
      />
      <TextField label={words.t('record.day')} type="date" required value={closedOn} onChange={({ target }) => setClosedOn(target.value)} />
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

const FavourForm = ({ customer, words, onClose }: FormProps): ReactNode => {
  const { api, run, view } = usePanelTools();
  const [what, setWhat] = useState('');
  const [on, setOn] = useState(view.today);
  const [error, setError] = useState<string>();

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
        onChange={({ target }) => setWhat(target.value)}
      />
      <TextField label={words.t('record.day')} type="date" required value={on} onChange={({ target }) => setOn(target.value)} />
      <p className="soft">{words.t('record.favourHelp')}</p>
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

export const errorText = (error: CommandError | 'failed', { t }: Words): string =>
  error === 'failed' ? t('placed.failed') : t(`error.${error}`);
