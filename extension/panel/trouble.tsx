import { type ReactNode, useEffect } from 'react';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from './empty.tsx';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

const LOOK_AGAIN_MS = 3_000;

interface TroubleProps {
  readonly trouble: NonNullable<PanelView['trouble']>;
  readonly words: Words;
}

/** No customer can be shown, and the page is not to blame: why, and where the way out is. */
export const Trouble = ({ trouble, words: { t } }: TroubleProps): ReactNode => {
  const { api, ask } = usePanelTools();
  const isPassing = trouble === 'restoring';
  useEffect(() => {
    if (!isPassing) return undefined;
    const timer = setInterval(() => void ask(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isPassing, ask]);
  return (
    <Empty title={t(`trouble.${trouble}-title`)} text={t(`trouble.${trouble}`)}>
      {isPassing || trouble === 'file-unreadable' ? null : (
        <Button look="primary" onClick={() => void api.openApp({ route: 'safety' })}>
          {t('safety.open')}
        </Button>
      )}
    </Empty>
  );
};
