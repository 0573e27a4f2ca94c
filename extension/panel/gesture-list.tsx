import { IconCalendar, IconDots } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Day } from '#shared/schema/fields.ts';
import type { RuleId } from '#shared/gestures/rule.ts';
import type { CustomerView, GestureView } from '../messaging/protocol/customer-view.ts';
import { Button } from '../ui/button.tsx';
import { Menu, type MenuChoice } from '../ui/menu.tsx';
import { Section } from '../ui/section.tsx';
import { usePanelTools } from './panel-context.ts';
import { PickDay } from './pick-day.tsx';
import { useSettle } from './use-settle.ts';
import type { Words } from './use-words.ts';

interface ListProps {
  readonly customer: CustomerView;
  readonly words: Words;
}

/** What else is due or will be, and what the rep wants no more for this person. */
export const GestureList = ({ customer, words }: ListProps): ReactNode => {
  const { others, muted } = customer;
  return (
    <Section heading={words.t('coming.heading')} part="gestures" hidden={others.length === 0 && muted.length === 0}>
      <ul className="list">
        {others.map((gesture) => (
          <Listed key={gesture.key} gesture={gesture} customer={customer} words={words} />
        ))}
      </ul>
      {muted.map((rule) => (
        <Muted key={rule} rule={rule} customer={customer} words={words} />
      ))}
    </Section>
  );
};

const Listed = ({ gesture, customer, words }: ListProps & { readonly gesture: GestureView }): ReactNode => {
  const [picking, setPicking] = useState(false);
  const snoozeUntil = (day: Day): void => {
    setPicking(false);
    snooze(day);
  };
  const { done, snooze, days, others } = useSettle(customer, gesture, words);
  const isNow = gesture.status === 'open' || gesture.status === 'due' || gesture.status === 'overdue';
  const now = [{ key: 'done', text: words.t('act.done'), onPick: done }];
  return (
    <li className="acted" data-rule={gesture.rule} data-due={gesture.due}>
      <IconCalendar size={16} aria-hidden="true" />
      <span>
        {words.shortTitle(gesture)}
        <span className="sub">{words.reason(gesture.reason)}</span>
      </span>
      <small title={words.longDay(gesture.due)} className={gesture.status === 'overdue' ? 'late' : undefined}>
        {words.dueWords(gesture)}
      </small>
      <Menu
        label={words.t('muted.actions', { what: words.shortTitle(gesture) })}
        look="quiet"
        icon={<IconDots size={16} aria-hidden="true" />}
        choices={
          isNow
            ? [
                ...now,
                ...others,
                ...headed(
                  days(() => setPicking(true)),
                  words.t('act.snooze'),
                ),
              ]
            : others
        }
      />
      {picking ? (
        <div className="whole">
          <PickDay words={words} onPick={snoozeUntil} onClose={() => setPicking(false)} />
        </div>
      ) : null}
    </li>
  );
};

const headed = ([first, ...rest]: readonly MenuChoice[], heading: string): readonly MenuChoice[] =>
  first === undefined ? [] : [{ ...first, heading }, ...rest];

const Muted = ({ rule, customer, words }: ListProps & { readonly rule: RuleId }): ReactNode => {
  const { api, act } = usePanelTools();
  const what = words.shortTitle({ rule });
  const again = (): void =>
    void act('mute-rule', () => api.muteRule({ customerId: customer.id, rule, muted: false }), words.t('decided.unmuted', { what }));
  return (
    <p className="row soft">
      {words.t('muted.text', { what })}
      <Button look="link" onClick={again}>
        {words.t('muted.again')}
      </Button>
    </p>
  );
};
