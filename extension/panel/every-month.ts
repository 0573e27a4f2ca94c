import type { TFunction } from 'i18next';
import type { Monthly } from '../messaging/protocol/requests.ts';

const LAST_DAY = 31;

/** "every month on day 5". */
export const everyMonth = ({ on }: Monthly, t: TFunction): string =>
  on === LAST_DAY ? t('monthly.everyLast') : t('monthly.everyOn', { on });
