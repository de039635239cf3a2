import type { Sample } from '@statedesk/testing';
import type { CommandDefinitions } from '@statedesk/engine';
import { incidentProcedure } from '../incident/incidentProcedure.ts';
import type { Act } from '../rehearsal/acts.suite.ts';
import * as people from '../rehearsal/people.suite.ts';

const commands: CommandDefinitions<never> = incidentProcedure.commands;
const everybody = Object.values(people).filter((one) => typeof one === 'object');

/** An act as a sample: by the one who is said to do it and, where that one may not, by whoever may. */
export const sampleOf = ({ type, payload, by: author }: Act): Sample => {
  const by: readonly string[] | string = commands[type]?.by ?? [];
  const mayGive = ({ roles }: Act['by']): boolean => typeof by === 'object' && roles.some((role) => by.includes(role));
  return { type, payload: { ...payload }, actors: [...new Set([author, ...everybody])].filter(mayGive) };
};
