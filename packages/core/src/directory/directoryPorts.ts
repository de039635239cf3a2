import type { Port } from '@statedesk/engine';
import { contractsQuestionSchema } from './contract.ts';
import type { Directory } from './directory.ts';
import { peopleQuestionSchema } from './people.ts';
import { projectQuestionSchema } from './project.ts';
import { substitutesQuestionSchema } from './substitutes.ts';

/** What the directory is asked for, each by its own question. */
type Asked = Exclude<keyof Directory, 'data'>;

/** The directory as the engine's ports: one for each thing the procedure observes. */
export const directoryPorts = (directory: Directory): Readonly<Record<Asked, Port>> => ({
  contracts: async (question) => {
    const { contracts } = await directory.contracts(contractsQuestionSchema.parse(question));
    return { contracts: [...contracts] };
  },
  people: async (question) => {
    const answer = await directory.people?.(peopleQuestionSchema.parse(question));
    return { roles: answer?.roles ? [...answer.roles] : null };
  },
  project: async (question) => {
    const { project } = await directory.project(projectQuestionSchema.parse(question));
    return { project };
  },
  substitutes: async (question) => {
    const { substitutes } = await directory.substitutes(substitutesQuestionSchema.parse(question));
    return { substitutes: [...substitutes] };
  },
});
