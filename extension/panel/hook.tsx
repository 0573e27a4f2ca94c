import { IconPin } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PinnedHook } from '../messaging/protocol/history.ts';
import { Button } from '../ui/button.tsx';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

interface HookProps {
  readonly hook: PinnedHook | null;
  readonly words: Words;
}

/** What to come back to with them, pinned until it is used. */
export const Hook = ({ hook, words }: HookProps): ReactNode => (hook === null ? null : <HookLine hook={hook} words={words} />);

export const HookLine = ({ hook, words }: { readonly hook: PinnedHook; readonly words: Words }): ReactNode => {
  const { t, longDay } = words;
  const { api, act } = usePanelTools();
  const { touchId, day, text } = hook;
  return (
    <div className="calm-line" data-part="hook" title={longDay(day)}>
      <IconPin size={16} aria-hidden="true" />
      <p className="grow">{t('hook.label', { text })}</p>
      <Button
        look="link"
        aria-label={t('past.useHook', { what: text })}
        onClick={() => void act('use-hook', () => api.markHookUsed({ touchId }))}
      >
        {t('past.used')}
      </Button>
    </div>
  );
};
