import { IconCheck, IconDots, IconStar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CustomerView, PromiseView } from '../messaging/protocol/customer-view.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Section } from '../ui/section.tsx';
import { useShowMail } from './history/use-show-mail.ts';
import { everyMonth } from './every-month.ts';
import { keptWords } from './monthly-words.ts';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

interface PromisesProps {
  readonly customer: CustomerView;
  readonly words: Words;
}

/** What the rep has promised and not yet kept. */
export const Promises = ({ customer, words }: PromisesProps): ReactNode => (
  <Section heading={words.t('promises.heading')} part="promises" hidden={customer.promises.length === 0}>
    <ul className="list">
      {customer.promises.map((promise) => (
        <Promised key={promise.id} promise={promise} customer={customer} words={words} />
      ))}
    </ul>
  </Section>
);

const Promised = ({ promise, customer, words }: PromisesProps & { readonly promise: PromiseView }): ReactNode => {
  const { t } = words;
  const { api, act, view } = usePanelTools();
  const show = useShowMail(words);
  const { id, text, due, isLate, monthly, thread } = promise;
  const end = (as: 'kept' | 'broken' | 'released'): void =>
    void act('end-promise', () => api.endPromise({ promiseId: id, as }), t(`promises.did-${as}`));
  return (
    <li className="acted">
      <IconStar size={16} aria-hidden="true" />
      <span>
        {text}
        <span className={isLate ? 'sub late' : 'sub'} title={due === null ? undefined : words.longDay(due)}>
          {dueWords(promise, words)}
        </span>
        {monthly === null ? null : <span className="sub">{keptWords(monthly.months, words)}</span>}
      </span>
      <Kept promise={promise} customer={customer} words={words} onKept={() => end('kept')} />
      <Menu
        label={t('promises.more', { what: text })}
        look="quiet"
        icon={<IconDots size={16} aria-hidden="true" />}
        choices={[
          ...(thread === null || thread === view.thread
            ? []
            : [{ key: 'mail', text: t('history.openMail'), onPick: () => void show({ kind: 'promise', id }) }]),
          ...(monthly === null ? [] : [{ key: 'kept', text: t('monthly.toTheEnd'), onPick: () => end('kept') }]),
          { key: 'broken', text: t('promises.broken'), onPick: () => end('broken') },
          { key: 'released', text: t('promises.released'), onPick: () => end('released') },
        ]}
      />
    </li>
  );
};

interface KeptProps extends PromisesProps {
  readonly promise: PromiseView;
  readonly onKept: () => void;
}

/** One click says that it is kept: of a promise for every month this month alone, once its days have begun. */
const Kept = ({ promise, customer, words, onKept }: KeptProps): ReactNode => {
  const { t } = words;
  const { api, act } = usePanelTools();
  const { text, monthly } = promise;
  const gestureKey = monthly?.gestureKey ?? null;
  if (monthly !== null && gestureKey === null) return <span />;
  const keep = (): void => {
    if (gestureKey === null) return onKept();
    void act('decide', () => api.decide({ customerId: customer.id, gestureKey, type: 'done' }), t('promises.did-kept'));
  };
  return (
    <IconButton label={t(gestureKey === null ? 'promises.kept' : 'monthly.keptNow', { what: text })} look="quiet" onClick={keep}>
      <IconCheck size={16} aria-hidden="true" />
    </IconButton>
  );
};

const dueWords = ({ due, isLate, monthly }: PromiseView, { t, day }: Words): string => {
  if (monthly !== null && due !== null) {
    return t(isLate ? 'monthly.lineLate' : 'monthly.line', { every: everyMonth(monthly, t), when: day(due) });
  }
  if (due === null) return t('promises.noDay');
  return t(isLate ? 'promises.late' : 'promises.by', { when: day(due) });
};
