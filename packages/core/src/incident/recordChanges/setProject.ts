import { isEntitledAt, projectIn } from '../../directory/project.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

type Naming = Given<'reportIncident' | 'completeIntake' | 'nameProject'>;

const standingOf = ({ observations, occurredAt }: Naming): 'entitled' | 'notEntitled' | 'unknown' => {
  const project = projectIn(observations['project']);
  if (project === undefined) return 'unknown';
  return isEntitledAt(project, occurredAt) ? 'entitled' : 'notEntitled';
};

/** The support project, and whether service is owed to it at that moment (2.b). Who answers for it is in the entry. */
export const setProject = (record: IncidentRecord, command: Naming): IncidentRecord => {
  const { payload, occurredAt, revision } = command;
  if (payload.project === undefined) return record;
  return {
    ...record,
    project: payload.project,
    support: { standing: standingOf(command), at: occurredAt, revision },
    intake: { ...record.intake, project: { standing: 'given', revision } },
  };
};
