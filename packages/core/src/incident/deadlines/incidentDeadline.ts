import type { Deadline, DerivationView } from '@statedesk/engine';
import type { RequirementId } from '../../requirements/catalogue.ts';
import type { IncidentCommandType } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

/** A deadline of the procedure: only its own requirements and commands compile. */
export interface DeadlineOfIncident extends Deadline {
  readonly requirement: RequirementId;
  readonly command: { readonly type: IncidentCommandType; readonly payload: Readonly<Record<string, string>> };
}

/** One deadline of the procedure: where it stands, once or for several things; undefined while nothing is due. Pure (R8). */
export type IncidentDeadline = (
  record: IncidentRecord,
  view: DerivationView,
) => DeadlineOfIncident | readonly DeadlineOfIncident[] | undefined;
