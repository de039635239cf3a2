import type { Procedure, StateStructure } from '@statedesk/engine';
import { flattenStates } from '@statedesk/engine';

/** The requirement a command carries, and the one a place of a region does. */
export interface RequirementsOf {
  readonly command: (name: string) => string;
  readonly place: (region: string, place: string) => string;
}

// A procedure that was found sound has a requirement at every state; a mapping that was read names no other place.
const nowhere = 'unknown';

/** Looks up what requirement stands behind a command or a place of a procedure. */
export const requirementsOf = ({ commands, structure }: Procedure): RequirementsOf => {
  const places = new Map<string, StateStructure>(
    flattenStates(structure).map((state) => [state.path.join('.'), state]),
  );
  return {
    command: (name) => commands[name]?.requirement ?? nowhere,
    place: (region, place) => places.get(`${region}.${place}`)?.requirement ?? nowhere,
  };
};
