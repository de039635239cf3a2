import type { IncidentPolicyInput } from '@statedesk/core';
import type { CaseConformance } from './conformance/caseConformance.ts';
import type { LogFault } from './faults/logFault.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { ReplayProgress } from './replayOptions.ts';

export interface ConformanceOptions {
  readonly mapping: Mapping;
  /** The settings that the cases are held against, but for the reading: both are tried. Default: the desk's own. */
  readonly policy?: Omit<IncidentPolicyInput, 'profile'>;
  /** Where sorting keeps its files; default: the system's. */
  readonly temporaryDirectory?: string;
  /** Every case, as it is decided. */
  readonly onCase?: (found: CaseConformance) => void;
  /** Every fault of the log, as it is found. */
  readonly onFault?: (fault: LogFault) => void;
  readonly onProgress?: (progress: ReplayProgress) => void;
}
