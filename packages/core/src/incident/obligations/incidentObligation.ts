import type { DerivationView, Obligation } from '@statedesk/engine';
import type { RequirementId } from '../../requirements/catalogue.ts';
import type { IncidentCommandType } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

interface ObligationOfIncident extends Obligation {
  readonly requirement: RequirementId;
  readonly blocks: readonly IncidentCommandType[];
}

/** One thing the procedure owes, once it is owed; discharged ones are still listed. Pure (rule R13). */
export type IncidentObligation = (record: IncidentRecord, view: DerivationView) => readonly ObligationOfIncident[];
