import type { Sample } from '@statedesk/testing';
import type { incidentProcedure } from '../incident/incidentProcedure.ts';

// What only other instances say: no door takes it from anybody.
const instance = { id: 'incident/default/main', roles: ['instance'] };
const report = { effect: 'effect-1', announced: {}, instanceId: instance.id };
const told = (type: keyof typeof incidentProcedure.commands, payload: Sample['payload'] = report): Sample => ({
  type,
  payload,
  actors: [instance],
});

export const mergeTaken = told('keepMerge');
export const mergeRefused = told('keepMergeRefusal', { ...report, reasons: [] });
export const duplicateAbsorbed = told('absorbDuplicate', { duplicate: 'incident/default/other' });
export const changeTaken = told('keepChangeTaken', { ...report, announced: { handOver: 1 } });
export const articleDrafted = told('noteArticleDrafted');
export const problemTaken = told('keepProblemTaken', { ...report, announced: { handOver: 1 } });

const solution = {
  ...{ at: '2026-03-02T01:00:00.000Z', workaround: false, backedUp: true, solvedBy: 'tier1', appliedBy: 'li' },
  asked: true,
};
export const numberIssued = told('keepNumber', {
  ...report,
  announced: { kind: 'incident', subject: 'incident', year: 2026 },
  tells: { sequence: 1 },
});
export const parentTaken = told('keepParent', { ...report, tells: { level: 1 } });
export const parentRefused = told('keepParentRefusal', { ...report, reasons: [] });
export const parentSolved = told('followParent', { event: 'solved', solution });
export const childTaken = told('takeChild', { child: 'incident/default/child' });
export const childReleased = told('releaseChild', { child: 'incident/default/child' });
