import type { Deadline, DerivationView } from '@statedesk/engine';
import type { RequirementId } from '../../requirements/catalogue.ts';
import type { IncidentCommandType } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import type { DeadlineId } from './deadlineId.ts';
import type { Reckoning } from './reckoning.ts';

/** A deadline of the procedure: only its own requirements and commands compile. */
export interface DeadlineOfIncident extends Deadline {
  readonly id: DeadlineId;
  readonly requirement: RequirementId;
  readonly command: { readonly type: IncidentCommandType; readonly payload: Readonly<Record<string, string>> };
  /** How `dueAt` came about. */
  readonly reckoned: Reckoning;
}

/** One deadline of the procedure: where it stands, once or for several things; undefined while nothing is due. Pure (R8). */
export type IncidentDeadline = (
  record: IncidentRecord,
  view: DerivationView,
) => DeadlineOfIncident | readonly DeadlineOfIncident[] | undefined;
