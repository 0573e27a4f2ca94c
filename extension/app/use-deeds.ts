import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What was just done, in words, and how it is taken back. */
export interface Said {
  readonly text: string;
  readonly changeId?: string;
}

/** Does something, then looks at the data again and says what came of it. A bug is said as well, as a failure. */
export type Run = (task: () => Promise<Said | null>) => Promise<void>;

export interface Deeds {
  readonly said: Said | null;
  /** Something is under way: meanwhile nothing else is begun. */
  readonly isBusy: boolean;
  readonly run: Run;
}

/** What a page does, one thing after the other, and what it says of the last. */
export const useDeeds = (lookAgain: () => Promise<void>): Deeds => {
  const { t } = useTranslation();
  const [said, setSaid] = useState<Said | null>(null);
  const [isBusy, setBusy] = useState(false);
  const run: Run = async (task) => {
    setBusy(true);
    const outcome = await task().catch((): Said => ({ text: t('safety.failed') }));
    await lookAgain();
    setBusy(false);
    setSaid(outcome);
  };
  return { said, isBusy, run };
};
