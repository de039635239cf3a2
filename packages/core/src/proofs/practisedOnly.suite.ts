import { flattenTransitions } from '@statedesk/engine';
import { incidentProcedure } from '../incident/incidentProcedure.ts';

const arrows = Map.groupBy(flattenTransitions(incidentProcedure.structure), ({ command }) => command);

/** Whether every arrow of a command is marked as practised: the written text knows no such step. */
export const isPractisedOnly = (command: string): boolean =>
  arrows.get(command)?.every(({ practised }) => practised) ?? false;
