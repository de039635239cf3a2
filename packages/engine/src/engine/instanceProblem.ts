import { CorruptJournalError } from '../errors/corruptJournalError.ts';
import { DefinitionError } from '../errors/definitionError.ts';
import { DocumentError } from '../errors/documentError.ts';
import { RecordTooLargeError } from '../errors/recordTooLargeError.ts';
import type { ErrorCode } from '../errors/statedeskError.ts';
import { UnknownProcedureError } from '../errors/unknownProcedureError.ts';
import { InstanceHeldError } from './instanceHeldError.ts';

/** Why one instance could not be dealt with, where others were (rule R19). */
export interface InstanceProblem {
  readonly instanceId: string;
  readonly code: ErrorCode;
  readonly message: string;
}

const ofOneInstance = [
  CorruptJournalError,
  DefinitionError,
  DocumentError,
  InstanceHeldError,
  RecordTooLargeError,
  UnknownProcedureError,
];

/** What is wrong with this instance alone; anything else is thrown on: it would meet the others as well. */
export const problemOf = (instanceId: string, error: unknown): InstanceProblem => {
  for (const kind of ofOneInstance)
    if (error instanceof kind) return { instanceId, code: error.code, message: error.message };
  throw error;
};
