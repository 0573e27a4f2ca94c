import type { CommandError } from '../messaging/protocol/results.ts';
import type { Words } from './use-words.ts';

export const errorText = (error: CommandError | 'failed', { t }: Words): string =>
  error === 'failed' ? t('placed.failed') : t(`error.${error}`);
