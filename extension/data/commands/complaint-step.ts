import { isDay } from '#shared/calendar/days.ts';
import { reopen, type StepResult, takeStep } from '#shared/care/complaint.ts';
import type { Complaint } from '#shared/schema/complaint.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { ComplaintStepRequest } from '../../messaging/protocol/requests.ts';
import type { CommandError, CommandResult } from '../../messaging/protocol/results.ts';
import { commit } from '../commit.ts';
import type { DataDeps } from '../deps.ts';
import { creation, type Patch } from '../patch.ts';
import { openPromiseEnds } from './end-promise.ts';
import { forRecordOfCustomer } from './known-record.ts';

/**
 * One step in the life of a complaint, taken today; out of turn it is `invalid`. What is agreed becomes a promise and takes the place of what was
 * agreed before; what is carried out keeps it. All in one change, so that one undo takes all of it back.
 */
export const complaintStep = (deps: DataDeps, request: ComplaintStepRequest): Promise<CommandResult> =>
  commit(deps, 'complaint-step', () =>
    forRecordOfCustomer(deps.db, 'complaint', request.complaintId, (complaint) => planStep(deps, complaint, request)),
  );

const planStep = async (deps: DataDeps, complaint: Complaint, request: ComplaintStepRequest): Promise<readonly Patch[] | CommandError> => {
  const on = deps.today();
  switch (request.step) {
    case 'answer':
      return taken(complaint, takeStep(complaint, { step: 'answered', on }));
    case 'agree':
      return planAgreement(deps, complaint, { what: request.what.trim(), by: request.by });
    case 'carry-out':
      return taken(complaint, takeStep(complaint, { step: 'carried-out', on }), await endsOfAgreed(deps, complaint, 'kept'));
    case 'close': {
      const { satisfied, followUpOn } = request;
      return isDay(followUpOn) ? taken(complaint, takeStep(complaint, { step: 'closed', on, satisfied, followUpOn })) : 'invalid';
    }
    case 'reopen':
      return taken(complaint, reopen(complaint, on));
  }
};

const taken = ({ id }: Complaint, result: StepResult, others: readonly Patch[] = []): readonly Patch[] | CommandError =>
  result.ok ? [{ kind: 'complaint', id, set: result.set }, ...others] : 'invalid';

interface Agreed {
  readonly what: string;
  readonly by: Day | null;
}

const planAgreement = async (deps: DataDeps, complaint: Complaint, { what, by }: Agreed): Promise<readonly Patch[] | CommandError> => {
  if (what === '' || (by !== null && !isDay(by))) return 'invalid';
  const { id: complaintId, customerId, source } = complaint;
  const madeOn = deps.today();
  const promiseId = deps.newId();
  const promise = creation('promise', {
    id: promiseId,
    customerId,
    text: what,
    madeOn,
    complaintId,
    ...(by === null ? {} : { due: by }),
    ...(source === undefined ? {} : { source }),
  });
  const result = takeStep(complaint, { step: 'agreed', on: madeOn, agreed: { what, by }, promiseId });
  return taken(complaint, result, [...(await endsOfAgreed(deps, complaint, 'released')), promise]);
};

const endsOfAgreed = async (deps: DataDeps, { promiseId }: Complaint, end: 'kept' | 'released'): Promise<readonly Patch[]> =>
  promiseId === undefined ? [] : openPromiseEnds(deps.db, promiseId, end, deps.today());
