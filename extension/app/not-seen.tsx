import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';

interface NotSeenProps {
  readonly seen: unknown;
  readonly reading: string;
  readonly failed: string;
  readonly onAgain: () => Promise<void>;
}

/** What stands where a page has nothing to show yet, or could not find out. */
export const NotSeen = ({ seen, reading, failed, onAgain }: NotSeenProps): ReactNode => {
  const { t } = useTranslation();
  if (seen === undefined) return <p className="soft">{reading}</p>;
  if (seen !== null) return null;
  return (
    <div className="trouble" role="alert">
      <p>{failed}</p>
      <Button className="start" onClick={() => void onAgain()}>
        {t('panel.again')}
      </Button>
    </div>
  );
};
