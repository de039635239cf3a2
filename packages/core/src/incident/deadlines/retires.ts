import type { DerivationView } from '@statedesk/engine';
import { readPolicy } from '../../policy/readPolicy.ts';
import { hasEndedEarly } from '../hasEndedEarly.ts';
import { standsIn } from '../incidentPosition.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { isProblemUnderWay } from '../isProblemUnderWay.ts';
import { obligations } from '../obligations/obligations.ts';
import { settledSince } from '../settledSince.ts';
import { dueBy } from '../../procedure/deadlines/dueBy.ts';
import type { IncidentDeadline } from './incidentDeadline.ts';
import { retirementReckoning } from './retirementReckoning.ts';

// Closed for good: in the written text closing is that already, in practice the time for reopening is over.
const cannotComeBack = (record: IncidentRecord, view: DerivationView): boolean =>
  hasEndedEarly(record) ||
  standsIn(view.state, ['stage', 'closed', 'settled']) ||
  (record.closedAt !== null && readPolicy(view.policy).profile === 'written');

const isSettled = (record: IncidentRecord, view: DerivationView): boolean =>
  record.managementLead === null &&
  // Where closing does not wait for the judgement, nothing does: it stays on record as owed.
  obligations(record, view).every(({ id, standing }) => standing !== 'owed' || id === 'problemJudgement') &&
  !isProblemUnderWay(record) &&
  // A look that was put off is still to come.
  (record.rootCause?.standing !== 'notNow' || record.waivers.rootCause !== undefined);

/** The incident has ended, cannot come back and owes nothing: it is retired some working days after the last of it (R22). */
export const retires: IncidentDeadline = (record, view) => {
  const since = settledSince(record);
  if (since === undefined || record.retiredAt !== null) return undefined;
  if (!cannotComeBack(record, view) || !isSettled(record, view)) return undefined;
  return {
    ...{ id: 'retirement', cycle: record.cycle, rung: 'end', anchor: since, requirement: '1.h' },
    ...dueBy(retirementReckoning(since, readPolicy(view.policy)), view),
    command: { type: 'retireIncident', payload: {} },
  };
};
