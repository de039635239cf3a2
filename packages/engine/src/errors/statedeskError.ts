import type { InvalidCommandError } from './invalidCommandError.ts';
import type { InvalidQueryError } from './invalidQueryError.ts';
import type { InvalidOptionsError } from './invalidOptionsError.ts';
import type { UnknownProcedureError } from './unknownProcedureError.ts';
import type { UnknownInstanceError } from './unknownInstanceError.ts';
import type { IdempotencyConflictError } from './idempotencyConflictError.ts';
import type { RevisionConflictError } from './revisionConflictError.ts';
import type { InstanceSetAsideError } from './instanceSetAsideError.ts';
import type { RecordTooLargeError } from './recordTooLargeError.ts';
import type { DefinitionError } from './definitionError.ts';
import type { PortError } from './portError.ts';
import type { DocumentError } from './documentError.ts';
import type { CorruptJournalError } from './corruptJournalError.ts';
import type { EngineClosedError } from './engineClosedError.ts';
import type { StoreClosedError } from './storeClosedError.ts';
import type { StoreUnavailableError } from './storeUnavailableError.ts';
import type { StoreIncompatibleError } from './storeIncompatibleError.ts';
import type { StoreDamagedError } from './storeDamagedError.ts';

/** Every error the library throws, told apart by `code`. Anything else that escapes is a bug of ours. */
export type StatedeskError =
  | InvalidCommandError
  | InvalidQueryError
  | InvalidOptionsError
  | UnknownProcedureError
  | UnknownInstanceError
  | IdempotencyConflictError
  | RevisionConflictError
  | InstanceSetAsideError
  | RecordTooLargeError
  | DefinitionError
  | PortError
  | DocumentError
  | CorruptJournalError
  | EngineClosedError
  | StoreClosedError
  | StoreUnavailableError
  | StoreIncompatibleError
  | StoreDamagedError;

export type ErrorCode = StatedeskError['code'];
