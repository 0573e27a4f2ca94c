import type { ReactNode } from 'react';
import { Mailboxes } from '../mailboxes.tsx';
import { MemberList } from './member-list.tsx';
import type { SectionProps } from './section-props.ts';

/** In which mailboxes Aftercare works, and what else is the rep's own. */
export const Addresses = ({ page, words }: SectionProps): ReactNode => {
  const { t } = words;
  return (
    <>
      <h3 className="label">{t('settings.mailboxes')}</h3>
      <Mailboxes words={words} />
      <h3 className="label">{t('settings.own')}</h3>
      <p className="soft">{t('settings.ownText')}</p>
      <MemberList
        setting="own-addresses"
        members={page.ownAddresses.filter((address) => page.mailboxes.every((mailbox) => mailbox.address !== address))}
        empty={t('settings.ownEmpty')}
        label={t('settings.ownAddress')}
        errors={{ invalid: t('mailbox.wrongAddress'), taken: t('settings.ownTaken') }}
        words={words}
      />
    </>
  );
};
