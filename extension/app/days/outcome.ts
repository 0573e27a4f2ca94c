import type { TFunction } from 'i18next';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import type { Said } from '../use-deeds.ts';

/** What came of a command: the words for its success, or that everything was so already, or what went wrong. */
export const outcomeOf = (result: CommandResult, done: string, t: TFunction): Said => {
  if (!result.ok) return { text: t(`error.${result.error.type}`) };
  return result.changeId === null ? { text: t('daysOff.known') } : { text: done, changeId: result.changeId };
};
