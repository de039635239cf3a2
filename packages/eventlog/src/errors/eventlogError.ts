import type { LogFaultError } from './logFaultError.ts';
import type { LogUnreadableError } from './logUnreadableError.ts';
import type { MappingError } from './mappingError.ts';

/** Every error of this package's own, told apart by `code`; the engine's pass through as they are. */
export type EventlogError = LogFaultError | LogUnreadableError | MappingError;
