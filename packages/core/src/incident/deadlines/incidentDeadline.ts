import type { DerivationView } from '@statedesk/engine';
import type { ReckonedDeadline } from '../../procedure/deadlines/reckonedDeadline.ts';
import type { IncidentCommandType } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import type { DeadlineId } from './deadlineId.ts';

/** A deadline of the procedure: only its own requirements and commands compile. */
export type DeadlineOfIncident = ReckonedDeadline<DeadlineId, IncidentCommandType>;

/** One deadline of the procedure: where it stands, once or for several things; undefined while nothing is due. Pure (R8). */
export type IncidentDeadline = (
  record: IncidentRecord,
  view: DerivationView,
) => DeadlineOfIncident | readonly DeadlineOfIncident[] | undefined;
