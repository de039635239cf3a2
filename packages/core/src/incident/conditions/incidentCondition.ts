import type { ConditionRow } from '../../procedure/conditionRow.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** A condition on who may give a command, resting on a requirement of the catalogue. */
export type IncidentCondition = ConditionRow<IncidentRecord>;
