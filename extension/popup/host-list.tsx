import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostAccess } from '../permissions/access.ts';
import { Button } from '../ui/button.tsx';

interface HostListProps {
  readonly hosts: readonly HostAccess[];
  /** Only hosts that the rep has added can be taken out again. */
  readonly onRemove?: (host: string) => void;
}

/** Hosts, and for each in words whether the browser lets Aftercare work there. */
export const HostList = ({ hosts, onRemove }: HostListProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <ul className="hosts">
      {hosts.map(({ host, allowed }) => (
        <li key={host} className="host" data-host={host} data-allowed={allowed}>
          <span className="host-name">{host}</span>
          <span className={allowed ? 'state soft' : 'state late'}>
            {allowed ? <IconCheck size={15} aria-hidden="true" /> : <IconAlertTriangle size={15} aria-hidden="true" />}
            {t(allowed ? 'access.allowed' : 'access.notAllowed')}
          </span>
          {onRemove === undefined ? null : (
            <Button look="link" aria-label={t('access.removeHost', { host })} onClick={() => onRemove(host)}>
              {t('access.remove')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
};
