import { IconCheck, IconClock, IconMail } from '@tabler/icons-react';
import type { ReactNode, Ref } from 'react';
import { addDays } from '#shared/calendar/days.ts';
import type { DecideRequest } from '../messaging/protocol/requests.ts';
import type { TodayEntry } from '../messaging/protocol/today-view.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useShowMail } from './history/use-show-mail.ts';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

interface ActionsProps {
  readonly entry: TodayEntry;
  /** Of the grid: the entry's own. */
  readonly line: number;
  readonly words: Words;
  readonly onDecide: (decision: Pick<DecideRequest, 'type' | 'until'>) => void;
  readonly onPickDay: () => void;
  /** Of the button that puts off. */
  readonly ref: Ref<HTMLButtonElement>;
}

/** What can be done about one entry. Beside the list and not in it: an option holds no buttons. */
export const TodayActions = ({ entry, line, words, onDecide, onPickDay, ref }: ActionsProps): ReactNode => {
  const { t } = words;
  const { view } = usePanelTools();
  const { customer, gesture } = entry;
  const show = useShowMail(words);
  const snooze = (until: string): void => onDecide({ type: 'snoozed', until });
  return (
    <div role="group" aria-label={customer.name === '' ? customer.email : customer.name} className="due-actions" style={{ gridRow: line }}>
      <IconButton label={t('act.done')} onClick={() => onDecide({ type: 'done' })}>
        <IconCheck size={16} aria-hidden="true" />
      </IconButton>
      <Menu
        ref={ref}
        label={t('act.snooze')}
        icon={<IconClock size={16} aria-hidden="true" />}
        choices={[
          { key: 'tomorrow', text: t('act.tomorrow'), onPick: () => snooze(addDays(view.today, 1)) },
          { key: 'workday', text: t('act.nextWorkday'), onPick: () => snooze(view.nextWorkingDay) },
          { key: 'week', text: t('act.nextWeek'), onPick: () => snooze(addDays(view.today, 7)) },
          { key: 'pick', text: t('act.pickDay'), onPick: onPickDay },
        ]}
      />
      <IconButton
        label={t('history.openMail')}
        onClick={() => void show({ kind: 'gesture', customerId: customer.id, gestureKey: gesture.key })}
      >
        <IconMail size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
};
