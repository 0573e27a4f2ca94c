import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DecideRequest } from '../messaging/protocol/requests.ts';
import type { TodayEntry, TodayView } from '../messaging/protocol/today-view.ts';
import type { TodayAtWork } from './memory.ts';
import { usePanelTools } from './panel-context.ts';
import { PickDay } from './pick-day.tsx';
import { TodayActions } from './today-actions.tsx';
import { TodayEntryRow } from './today-entry-row.tsx';
import { entryAt } from './today-entry-at.ts';
import { groupsOf, type TodayGroup } from './today-groups.ts';
import { useTodayKeys } from './use-today-keys.ts';
import { useTodayPlace } from './use-today-place.ts';
import type { Words } from './use-words.ts';
import './today.css';

interface ListProps {
  readonly today: TodayView;
  readonly only: TodayAtWork['only'];
  readonly words: Words;
}

/** Everything due, as one list that the keys walk through; what can be done stands beside the entry that has the focus or the pointer. */
export const TodayList = ({ today, only, words }: ListProps): ReactNode => {
  const { t } = words;
  const { api, act, ask } = usePanelTools();
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const [picking, setPicking] = useState<TodayEntry | null>(null);
  const snooze = useRef<HTMLButtonElement>(null);
  const isDeciding = useRef(false);

  const groups = groupsOf(today);
  const entries = groups.flatMap((group) => group.entries);
  const { list, hold, index: place, reach, focus, move, goOn } = useTodayPlace(entries, only);
  const active = entries[place];
  const shown = entries.find((entry) => keyOf(entry) === pointedAt) ?? active;

  const open = (entry: TodayEntry): void => {
    reach(entry, true);
    void ask({ customerId: entry.customer.id });
  };

  const decide = async (entry: TodayEntry, decision: Pick<DecideRequest, 'type' | 'until'>): Promise<void> => {
    if (isDeciding.current) return;
    isDeciding.current = true;
    reach(entry);
    setPicking(null);
    goOn(true);
    const { customer, gesture } = entry;
    const isDone = await act('decide', () => api.decide({ customerId: customer.id, gestureKey: gesture.key, ...decision }));
    if (!isDone) goOn(false);
    isDeciding.current = false;
  };

  useTodayKeys((key) => {
    if (key === 'search') return;
    const focused = entries.find((entry) => keyOf(entry) === entryAt(document.activeElement));
    // The menu stands beside the entry with the focus before it opens, wherever the pointer lies.
    flushSync(() => {
      setPointedAt(null);
      if (focused !== undefined) reach(focused);
    });
    if (key !== 'done' && key !== 'snooze') move(key);
    else if (focused !== undefined && key === 'done') void decide(focused, { type: 'done' });
    else snooze.current?.click();
  });

  if (entries.length === 0) return <p>{t(only === 'all' ? 'today.nothing' : 'today.noComplaints')}</p>;
  return (
    <>
      {groups.every(({ name }) => name === 'soon') ? <p>{t('today.nothingNow')}</p> : null}
      {picking === null ? null : (
        <div key={keyOf(picking)} className="question inset">
          <h2>{t('today.later', { name: picking.customer.name === '' ? picking.customer.email : picking.customer.name })}</h2>
          <PickDay
            words={words}
            onPick={(until) => void decide(picking, { type: 'snoozed', until })}
            onClose={() => {
              setPicking(null);
              focus(picking);
            }}
          />
        </div>
      )}
      <div ref={list} className="due-list">
        <div role="listbox" aria-label={t('today.title')} className="contents">
          {groups.map((group) => (
            <Group key={group.name} group={group} words={words}>
              {group.entries.map((entry, index) => (
                <TodayEntryRow
                  key={keyOf(entry)}
                  ref={(element) => hold(entry, element)}
                  entry={entry}
                  line={group.line + 1 + index}
                  isActive={entry === active}
                  words={words}
                  onFocus={() => {
                    reach(entry);
                    setPointedAt(null);
                  }}
                  onPoint={() => {
                    if (!isMenuOpen()) setPointedAt(keyOf(entry));
                  }}
                  onOpen={() => open(entry)}
                />
              ))}
            </Group>
          ))}
        </div>
        {shown === undefined ? null : (
          <TodayActions
            key={keyOf(shown)}
            ref={snooze}
            entry={shown}
            line={lineOf(groups, shown)}
            words={words}
            onDecide={(decision) => void decide(shown, decision)}
            onPickDay={() => setPicking(shown)}
          />
        )}
      </div>
      <p className="soft">{t('today.keys', { move: 'j k', open: 'Enter', done: 'd', later: 's', search: '/' })}</p>
    </>
  );
};

interface GroupProps {
  readonly group: TodayGroup;
  readonly words: Words;
  readonly children: ReactNode;
}

const Group = ({ group: { name, line, entries, more, total, isCounted }, words: { t }, children }: GroupProps): ReactNode => (
  <div role="group" aria-labelledby={`today-${name}`} className="contents">
    <div role="presentation" id={`today-${name}`} className="heading" style={{ gridRow: line }}>
      {t(`today.${name}`, { total: isCounted ? String(total) : `${String(total - 1)}+` })}
    </div>
    {children}
    {more === 0 ? null : (
      <div role="presentation" className="soft more" style={{ gridRow: line + 1 + entries.length }}>
        {isCounted ? t('today.more', { count: more }) : t('today.manyMore')}
      </div>
    )}
  </div>
);

const keyOf = ({ gesture }: TodayEntry): string => gesture.key;

const lineOf = (groups: readonly TodayGroup[], entry: TodayEntry): number => {
  const group = groups.find(({ entries }) => entries.includes(entry));
  return group === undefined ? 1 : group.line + 1 + group.entries.indexOf(entry);
};

/** Its entry keeps it until it is closed. */
const isMenuOpen = (): boolean => document.activeElement?.role === 'menuitem' || document.activeElement?.role === 'menu';
