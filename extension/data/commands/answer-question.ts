import type { CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { forRecordOfCustomer } from './known-record.ts';

/** Answered today; one that was answered before keeps its day. */
export const answerQuestion = (deps: DataDeps, { questionId }: { readonly questionId: string }): Promise<CommandResult> =>
  commit(deps, 'answer-question', () =>
    forRecordOfCustomer(deps.db, 'question', questionId, ({ answeredOn }) =>
      answeredOn === undefined ? [{ kind: 'question', id: questionId, set: { answeredOn: deps.today() } }] : [],
    ),
  );
