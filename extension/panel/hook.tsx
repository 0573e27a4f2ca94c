import { IconPin } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CustomerView } from '../messaging/protocol/customer-view.ts';
import type { Words } from './use-words.ts';

interface HookProps {
  readonly hook: CustomerView['hook'];
  readonly words: Words;
}

/** What to come back to with them, pinned until it is used. */
export const Hook = ({ hook, words }: HookProps): ReactNode =>
  hook === null ? null : (
    <p className="calm-line" data-part="hook" title={words.longDay(hook.day)}>
      <IconPin size={16} aria-hidden="true" />
      <span>{words.t('hook.label', { text: hook.text })}</span>
    </p>
  );
