import type { IncidentRecord } from '../incidentRecord.ts';

type Travellers = NonNullable<IncidentRecord['visit']>['participants'];

/** Who goes: those of a visit that was agreed on and not made yet, else those of the approved work order (5.6.e). */
export const travellersOf = ({ visit, dispatch }: IncidentRecord): Travellers =>
  visit !== null && visit.arrivedAt === null ? visit.participants : (dispatch?.workOrder?.assignment.people ?? []);
