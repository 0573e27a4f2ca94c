import type { ReactNode } from 'react';
import type { PanelView } from '../messaging/protocol/panel-view.ts';
import { Switch } from '../ui/switch.tsx';
import { usePanelTools } from './panel-context.ts';
import type { Words } from './use-words.ts';

/** In which mailboxes Aftercare works, the open one first. */
export const Mailboxes = ({ words }: { readonly words: Words }): ReactNode => {
  const { api, act, view } = usePanelTools();
  const { t } = words;
  const open = view.mailbox.address;
  const mailboxes = openFirst(view);
  return (
    <>
      <p className="soft">{t('mailboxes.text')}</p>
      <p className="soft" hidden={mailboxes.length > 0}>
        {t('mailboxes.empty')}
      </p>
      <ul className="switches" hidden={mailboxes.length === 0}>
        {mailboxes.map(({ address, use }) => (
          <li key={address}>
            <span>
              {address}
              <span className="sub" hidden={address !== open}>
                {t('mailboxes.open')}
              </span>
            </span>
            <Switch
              label={t('mailboxes.use', { address })}
              on={use}
              onChange={(wanted) => void act('set-mailbox', () => api.setMailbox({ address, use: wanted }))}
            />
          </li>
        ))}
      </ul>
    </>
  );
};

/** A mailbox the rep was not asked about yet is off. */
const openFirst = ({ mailbox, mailboxes }: PanelView): PanelView['mailboxes'] => {
  const { address } = mailbox;
  if (address === null) return mailboxes;
  const use = mailboxes.find((each) => each.address === address)?.use ?? false;
  return [{ address, use }, ...mailboxes.filter((each) => each.address !== address)];
};
