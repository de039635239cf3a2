import type { Port } from '@statedesk/engine';
import type { incidentCommands } from '../incident/commands/incidentCommands.ts';
import { contractsQuestionSchema } from './contract.ts';
import type { Directory } from './directory.ts';
import { peopleQuestionSchema } from './people.ts';

type Commands = typeof incidentCommands;
type Observed = keyof Commands['handOverToVendor']['needs'] | keyof Commands['assignIncident']['needs'];

/** The directory as the engine's ports: one for each thing the procedure observes. */
export const directoryPorts = (directory: Directory): Readonly<Record<Observed, Port>> => ({
  contracts: async (question) => {
    const { contracts } = await directory.contracts(contractsQuestionSchema.parse(question));
    return { contracts: [...contracts] };
  },
  people: async (question) => {
    const answer = await directory.people?.(peopleQuestionSchema.parse(question));
    return { roles: answer?.roles ? [...answer.roles] : null };
  },
});
