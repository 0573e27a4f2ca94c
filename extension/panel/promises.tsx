import { IconCheck, IconDots, IconStar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CustomerView, PromiseView } from '../messaging/protocol/customer-view.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { Section } from '../ui/section.tsx';
import { useShowMail } from './history/use-show-mail.ts';
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
        <Promised key={promise.id} promise={promise} words={words} />
      ))}
    </ul>
  </Section>
);

const Promised = ({ promise, words }: { readonly promise: PromiseView; readonly words: Words }): ReactNode => {
  const { t } = words;
  const { api, act, view } = usePanelTools();
  const show = useShowMail(words);
  const { id, text, due, isLate, thread } = promise;
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
      </span>
      <IconButton label={t('promises.kept', { what: text })} look="quiet" onClick={() => end('kept')}>
        <IconCheck size={16} aria-hidden="true" />
      </IconButton>
      <Menu
        label={t('promises.more', { what: text })}
        look="quiet"
        icon={<IconDots size={16} aria-hidden="true" />}
        choices={[
          ...(thread === null || thread === view.thread
            ? []
            : [{ key: 'mail', text: t('history.openMail'), onPick: () => void show({ kind: 'promise', id }) }]),
          { key: 'broken', text: t('promises.broken'), onPick: () => end('broken') },
          { key: 'released', text: t('promises.released'), onPick: () => end('released') },
        ]}
      />
    </li>
  );
};

const dueWords = ({ due, isLate }: PromiseView, { t, day }: Words): string => {
  if (due === null) return t('promises.noDay');
  return t(isLate ? 'promises.late' : 'promises.by', { when: day(due) });
};
