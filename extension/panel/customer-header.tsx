import { IconAlertCircle, IconCircleCheck, IconClock, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CustomerView } from '../messaging/protocol/customer-view.ts';
import { IconButton } from '../ui/button.tsx';
import { CloseTo } from './close-to.tsx';
import { TierControl } from './tier-control.tsx';
import type { Words } from './use-words.ts';

interface HeaderProps {
  readonly customer: CustomerView;
  readonly words: Words;
  /** The card stands open below. */
  readonly isOpen: boolean;
  readonly onCard: () => void;
}

/** Who this is, how much they matter, and when somebody last cared: the same order for every customer. */
export const CustomerHeader = ({ customer, words, isOpen, onCard }: HeaderProps): ReactNode => {
  const { form, organisation, role, lastTouch } = customer;
  const name = customer.name === '' ? customer.email : customer.name;
  const about = [organisation, role].filter((each) => each !== null && each !== '').join(' · ');
  return (
    <div className="section">
      <div className="who">
        <div className="face" aria-hidden="true">
          {customer.initials === '' ? customer.email.slice(0, 1).toLocaleUpperCase() : customer.initials}
        </div>
        <div>
          <h1 className="name" data-part="customer-name" title={name}>
            <button type="button" className="name-button" aria-expanded={isOpen} onClick={onCard}>
              <span className="name-words">{name}</span>
            </button>
          </h1>
          <p className="soft" hidden={form === customer.name || form === ''} lang={languageTag(customer.language)}>
            {form}
          </p>
          <p className="soft" hidden={about === ''}>
            {about}
          </p>
          <CloseTo closeTo={customer.closeTo} words={words} />
        </div>
        <TierControl customer={customer} words={words} />
      </div>
      <div className="care">
        <div>
          <p className="soft" data-part="last-touch">
            {lastTouch === null ? words.t('touch.never') : lastTouchWords(lastTouch, words)}
          </p>
          <p
            className={['state', customer.next?.status === 'overdue' ? 'late' : ''].join(' ')}
            hidden={customer.hasDied && customer.next === null}
          >
            <CareIcon customer={customer} />
            <span>{words.care(customer)}</span>
          </p>
        </div>
        <IconButton label={words.t('card.open', { name })} look="quiet" data-part="open-card" aria-expanded={isOpen} onClick={onCard}>
          <IconPencil size={17} aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
};

/** For speech: a language that is only "another" has no tag. */
const languageTag = (language: CustomerView['language']): string | undefined =>
  /^(en|ko|zh-CN|zh-TW)$/.test(language) ? language : undefined;

const lastTouchWords = (entry: NonNullable<CustomerView['lastTouch']>, { t, relative, channel }: Words): string => {
  const when = relative(entry.day);
  if (entry.type !== 'touch') return t('touch.last', { when, channel: t('channel.other') });
  return t('touch.last', {
    when,
    channel: entry.direction === 'in' && entry.channel === 'email' ? t('touch.inbound') : channel(entry.channel),
  });
};

const CareIcon = ({ customer }: { readonly customer: CustomerView }): ReactNode => {
  if (customer.next?.status === 'overdue') return <IconAlertCircle size={16} aria-hidden="true" />;
  return customer.next === null ? <IconCircleCheck size={16} aria-hidden="true" /> : <IconClock size={16} aria-hidden="true" />;
};
