import type { Sample } from '@statedesk/testing';
import { changeProcedure } from '../change/changeProcedure.ts';
import * as updates from '../configurationUpdate/updateActs.suite.ts';
import { updateProcedure } from '../configurationUpdate/updateProcedure.ts';
import { problemProcedure } from '../problem/problemProcedure.ts';
import { act } from '../rehearsal/acts.suite.ts';
import { changeManager, problemManager, serviceDepartmentManager, tier1 } from '../rehearsal/people.suite.ts';
import * as resources from '../resourceRequest/resourceRequestActs.suite.ts';
import { resourceRequestProcedure } from '../resourceRequest/resourceRequestProcedure.ts';
import { serviceReportProcedure } from '../serviceReport/serviceReportProcedure.ts';
import { actsIn } from './actsIn.suite.ts';
import type { SmallProcedure } from './smallProcedure.suite.ts';

const reason = 'because';
const incident = 'incident/default/1';
const reference = 'SR-7';
const told = (type: string, payload: Sample['payload']): Sample => ({
  type,
  payload,
  actors: [{ id: incident, roles: ['instance'] }],
});

const change: SmallProcedure = {
  procedure: changeProcedure,
  acts: [
    act('acceptChange', {}, changeManager),
    act('refuseChange', { reason }, changeManager),
    act('implementChange', { done: reason }, changeManager),
    act('failChange', { reason }, changeManager),
    act('rollBackChange', { reason }, changeManager),
    act('withdrawChange', { ground: 'timedOut' }, changeManager),
  ],
  told: [
    told('requestChange', { incident, handOver: 1, class: 'normal', codeReference: null }),
    told('withdrawChange', { ground: 'notNeeded' }),
  ],
  ends: ['implemented', 'refused', 'failed', 'rolledBack', 'withdrawn'],
};

const problem: SmallProcedure = {
  procedure: problemProcedure,
  acts: [
    act('acceptProblem', {}, problemManager),
    act('refuseProblem', { reason }, problemManager),
    act('recordKnownError', { cause: reason }, problemManager),
    act('completeProblem', { done: reason }, problemManager),
    act('failProblem', { reason }, problemManager),
    act('withdrawProblem', { reason }, problemManager),
  ],
  told: [
    told('requestProblem', { incident, handOver: 1, ground: 'judgement' }),
    told('withdrawProblem', {}),
    told('noteIncidentEnd', { as: 'withdrawn' }),
  ],
  ends: ['completed', 'refused', 'failed', 'withdrawn'],
};

const serviceReport: SmallProcedure = {
  procedure: serviceReportProcedure,
  acts: [
    act('requestServiceReport', { subject: 'Westlake, March', purpose: reason }, tier1),
    act('acceptServiceReport', { reference }, serviceDepartmentManager),
    act('refuseServiceReport', { reference, reason }, serviceDepartmentManager),
    act('completeServiceReport', { reference }, serviceDepartmentManager),
    act('failServiceReport', { reference, reason }, serviceDepartmentManager),
    act('withdrawServiceReport', { reason }, tier1),
  ],
  ends: ['completed', 'refused', 'failed', 'withdrawn'],
};

const resourceRequest: SmallProcedure = {
  procedure: resourceRequestProcedure,
  acts: actsIn(resources),
  answers: { substitutes: { substitutes: [] } },
  ends: ['provided', 'rejected', 'withdrawn'],
};

/** What is asked of others: changes, problems, updates of the configuration, service reports, resources. */
export const handOffs: readonly SmallProcedure[] = [
  change,
  problem,
  { procedure: updateProcedure, acts: actsIn(updates), ends: ['completed', 'refused'] },
  serviceReport,
  resourceRequest,
];
