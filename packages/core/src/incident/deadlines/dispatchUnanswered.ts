import { readPolicy } from '../../policy/readPolicy.ts';
import { standsIn } from '../incidentPosition.ts';
import { approvalReckoning, decisionReckoning } from './dispatchReckoning.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';

/** The project manager has not decided, or the technical director has not answered: escalated, never decided (5.6.b, 5.6.d). */
export const dispatchUnanswered: IncidentDeadline = ({ dispatch, workOrderApproval: approval, cycle }, view) => {
  const policy = readPolicy(view.policy);
  const command = { type: 'escalateDispatch', payload: {} } as const;
  if (dispatch !== null && standsIn(view.state, ['stage', 'dispatch', 'requested'])) {
    const key = { id: 'dispatch', cycle, rung: 'undecided', anchor: dispatch.at } as const;
    if (view.hasFired(key)) return undefined;
    return { ...key, requirement: '5.6.b', ...dueBy(decisionReckoning(dispatch.at, policy), view), command };
  }
  if (approval === null || !standsIn(view.state, ['stage', 'dispatch', 'approval'])) return undefined;
  const key = { id: 'workOrder', cycle, rung: `unanswered${approval.round}`, anchor: approval.requestedAt } as const;
  if (view.hasFired(key)) return undefined;
  return { ...key, requirement: '5.6.d', ...dueBy(approvalReckoning(approval.requestedAt, policy), view), command };
};
