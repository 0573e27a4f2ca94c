import { useTranslation } from 'react-i18next';
import type { OwnText } from '../../messaging/protocol/templates.ts';
import { en } from '../../locales/en/index.ts';
import type { OwnFault } from './own-text.ts';

interface TextWords {
  /** "English · Mail · Formal", with the occasion in front where the heading does not say it. */
  readonly placeOf: (text: OwnText, withOccasion: boolean) => string;
  readonly kind: (kind: string) => string;
  readonly faultWords: (fault: OwnFault) => string;
}

/** How the page puts texts into words. */
export const useTextWords = (): TextWords => {
  const { t } = useTranslation();
  const kind = (name: string): string => t(`cause.${isCause(name) ? name : 'other'}`);
  return {
    kind,
    placeOf: ({ occasion, language, channel, register, advertising, kind: cause }, withOccasion) =>
      [
        ...(withOccasion ? [t(`act.${occasion}`)] : []),
        t(`language.${language}`),
        t(`via.${channel}`),
        ...(channel === 'mail' ? [t(`register.${register}`)] : []),
        ...(cause === null ? [] : [kind(cause)]),
        ...(advertising ? [t('own.advertisingMark')] : []),
      ].join(' · '),
    faultWords: (fault) =>
      fault.type === 'unknown-placeholder' ? t('own.fault-unknown-placeholder', { name: fault.name }) : t(`own.fault-${fault.type}`),
  };
};

const isCause = (name: string): name is keyof typeof en.cause => Object.hasOwn(en.cause, name);
