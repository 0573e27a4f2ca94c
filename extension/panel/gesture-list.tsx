import { IconCalendar } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { GestureView } from '../messaging/protocol.ts';
import { Section } from '../ui/section.tsx';
import type { Words } from './use-words.ts';

/** What else is due or will be. */
export const GestureList = ({ gestures, words }: { readonly gestures: readonly GestureView[]; readonly words: Words }): ReactNode => (
  <Section heading={words.t('coming.heading')} part="gestures" hidden={gestures.length === 0}>
    <ul className="list">
      {gestures.map((gesture) => (
        <li key={gesture.key}>
          <IconCalendar size={16} aria-hidden="true" />
          <span>
            {words.shortTitle(gesture)}
            <span className="sub">{words.reason(gesture.reason)}</span>
          </span>
          <small title={words.longDay(gesture.due)} className={gesture.status === 'overdue' ? 'late' : undefined}>
            {words.dueWords(gesture)}
          </small>
        </li>
      ))}
    </ul>
  </Section>
);
