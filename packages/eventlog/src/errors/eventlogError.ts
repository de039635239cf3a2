import type { ExchangeError } from './exchangeError.ts';
import type { LogFaultError } from './logFaultError.ts';
import type { LogUnreadableError } from './logUnreadableError.ts';
import type { MappingError } from './mappingError.ts';
import type { XmlFaultError } from './xmlFaultError.ts';

/** Every error of this package's own, told apart by `code`; the engine's pass through as they are. */
export type EventlogError = ExchangeError | LogFaultError | LogUnreadableError | MappingError | XmlFaultError;
