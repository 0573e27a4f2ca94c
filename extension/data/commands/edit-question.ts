import { isDay } from '#shared/calendar/days.ts';
import type { QuestionEdit } from '../../messaging/protocol/history.ts';
import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { forRecord } from './known-record.ts';

/** Words may be empty. It was asked today or earlier, and not after it was answered: else `invalid`. */
export const editQuestion = (deps: DataDeps, { questionId, words, askedOn }: QuestionEdit): Promise<CommandResult> =>
  commit(deps, 'edit-question', () =>
    forRecord(deps.db, 'question', questionId, ({ answeredOn = deps.today() }) =>
      !isDay(askedOn) || askedOn > answeredOn ? 'invalid' : [{ kind: 'question', id: questionId, set: { words: words.trim(), askedOn } }],
    ),
  );
