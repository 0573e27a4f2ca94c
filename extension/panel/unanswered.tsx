import type { ReactNode } from 'react';
import type { Day } from '#shared/schema/fields.ts';
import type { TouchEntry } from '../messaging/protocol/history.ts';
import { Button } from '../ui/button.tsx';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

interface UnansweredProps {
  /** The last that happened; anything but an unanswered call of today says that something came after it, or that it was undone. */
  readonly call: TouchEntry | null;
  readonly words: Words;
  readonly onSnooze: (until: Day) => void;
}

/** A call that nobody answered settles nothing (S3-13): it may be tried again, or put off by a day of work. */
export const Unanswered = ({ call, words: { t, day }, onSnooze }: UnansweredProps): ReactNode => {
  const { view } = usePanelTools();
  if (call === null || call.channel !== 'call' || call.reached || call.day !== view.today) return null;
  return (
    <div className="row" data-part="unanswered">
      <p className="soft grow">{t('unanswered.staysDue')}</p>
      <Button look="link" onClick={() => onSnooze(view.nextWorkingDay)}>
        {t('unanswered.putOff', { day: day(view.nextWorkingDay) })}
      </Button>
    </div>
  );
};
