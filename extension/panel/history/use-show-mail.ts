import type { MailRef, OpenedMail } from '../../messaging/protocol/history.ts';
import { usePanelTools } from '../panel-context.ts';
import type { Words } from '../use-words.ts';

/** Shows the mail that something came with. What opens in this tab speaks for itself; everything else is said. */
export const useShowMail = ({ t }: Words): ((ref: MailRef) => Promise<void>) => {
  const { api, say } = usePanelTools();
  return async (ref) => {
    const opened = await api.openMail(ref).catch(() => null);
    const said = opened === null ? t('past.notOpened') : saidOf(opened);
    if (said !== null) say(said);
  };

  function saidOf(opened: OpenedMail): string | null {
    if (opened.ok) return opened.where === 'tab' ? t('past.opened') : null;
    return opened.error.type === 'no-mail' ? t('past.no-mail') : t('past.mailbox-closed', { mailbox: opened.error.mailbox });
  }
};
