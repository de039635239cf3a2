import { isJsonObject, type JsonObject, type StateValue } from '@statedesk/engine';
import { placeIn } from '../incidentPosition.ts';

/** The entry of the report, with which every incident begins: in it a project was named, or nobody was asked for one. */
const report = 1;

/**
 * The intake with its newest piece, the support project (2.b): asked for while the incident is recorded, not known where
 * it went on without one.
 */
export const askedForProject = ({ project, intake }: JsonObject, state: StateValue): JsonObject => {
  const goesOn = !['reception', 'recording'].includes(placeIn(state, 'stage'));
  const unnamed = goesOn ? { standing: 'unknown', revision: report } : { standing: 'missing' };
  const named = typeof project === 'string';
  return {
    ...(isJsonObject(intake) ? intake : {}),
    project: named ? { standing: 'given', revision: report } : unnamed,
  };
};
