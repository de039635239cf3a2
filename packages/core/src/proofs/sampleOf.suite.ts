import type { CommandDefinitions, Procedure } from '@statedesk/engine';
import type { Sample } from '@statedesk/testing';
import type { Act } from '../rehearsal/acts.suite.ts';
import * as people from '../rehearsal/people.suite.ts';

const everybody = Object.values(people).filter((one) => typeof one === 'object');

/** An act as a sample: by the one who is said to do it and, where that one may not, by whoever may. */
export const sampleOf =
  (procedure: Procedure) =>
  ({ type, payload, by: author }: Act): Sample => {
    const commands: CommandDefinitions<never> = procedure.commands;
    const by: readonly string[] | string = commands[type]?.by ?? [];
    const mayGive = ({ roles }: Act['by']): boolean =>
      typeof by === 'object' && roles.some((role) => by.includes(role));
    return { type, payload: { ...payload }, actors: [...new Set([author, ...everybody])].filter(mayGive) };
  };
