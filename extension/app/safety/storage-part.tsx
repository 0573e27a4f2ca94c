import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StorageCondition } from '../../data/storage-state.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { ResetPart } from './reset-part.tsx';
import type { Said } from '../use-deeds.ts';
import { useSafetyTools } from './safety-context.ts';

/** Whether the data on this device can be read and saved, and the way out where they cannot. */
export const StoragePart = (): ReactNode => {
  const { t } = useTranslation();
  const { safety } = useSafetyTools();
  const { condition } = safety.storage;
  return (
    <Section heading={t('storage.title')} part="storage">
      {condition === 'ready' ? (
        <p className="state-line">
          <IconShieldCheck size={18} aria-hidden="true" />
          <span>{t('storage.ready')}</span>
        </p>
      ) : (
        <Trouble condition={condition} />
      )}
      <Promised />
      <Room />
    </Section>
  );
};

const Trouble = ({ condition }: { readonly condition: Exclude<StorageCondition, 'ready'> }): ReactNode => {
  const { t } = useTranslation();
  const { api, safety, isBusy, run } = useSafetyTools();
  const [saved, setSaved] = useState<{ readonly lost: number } | null>(null);
  const rescue = async (): Promise<Said> => {
    const rescued = await api.saveRescue();
    setSaved(rescued);
    if (rescued === null) return { text: t('storage.rescueNone') };
    const { found, lost } = rescued;
    const text = t('storage.rescued', { count: found });
    return { text: lost === 0 ? text : `${text} ${t('storage.rescuedLost', { count: lost })}` };
  };
  return (
    <div className="trouble" role="alert">
      <p className="state-line">
        <IconAlertTriangle size={18} aria-hidden="true" />
        <strong>{t(`storage.${condition}-title`)}</strong>
      </p>
      <p>{t(`storage.${condition}`)}</p>
      <div className="row">
        {safety.storage.wayOut === 'rescue' ? (
          <Button look={saved === null ? 'primary' : 'plain'} disabled={isBusy} onClick={() => void run(rescue)}>
            {t('storage.rescue')}
          </Button>
        ) : null}
        <Button disabled={isBusy} onClick={() => void run(() => Promise.resolve(null))}>
          {t('storage.again')}
        </Button>
      </div>
      {saved === null || safety.storage.wayOut !== 'rescue' ? null : <ResetPart lost={saved.lost} />}
    </div>
  );
};

const Promised = (): ReactNode => {
  const { t } = useTranslation();
  const { api, safety, isBusy, run } = useSafetyTools();
  const { condition, isPersistent } = safety.storage;
  if (condition === 'blocked') return null;
  if (isPersistent === null) return <p className="soft">{t('storage.unknown')}</p>;
  if (isPersistent) return <p className="soft">{t('storage.persistent')}</p>;
  const ask = async (): Promise<Said> => ({ text: t((await api.askPersistence()) === true ? 'storage.persistent' : 'storage.refused') });
  return (
    <>
      <p className="soft">{t('storage.notPersistent')}</p>
      <Button className="start" disabled={isBusy} onClick={() => void run(ask)}>
        {t('storage.ask')}
      </Button>
    </>
  );
};

const Room = (): ReactNode => {
  const { t } = useTranslation();
  const { safety, days } = useSafetyTools();
  const { used, available } = safety.storage;
  if (used === null || available === null) return null;
  return <p className="soft">{t('storage.room', { used: days.bytes(used), available: days.bytes(available) })}</p>;
};
