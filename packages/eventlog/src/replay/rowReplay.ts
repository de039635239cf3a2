import type { StateValue } from '@statedesk/engine';
import type { LogEvent } from '../log/logEvent.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Route } from '../route/route.ts';
import type { CaseState } from './caseState.ts';
import type { LogOrigin } from './commandFor.ts';
import type { Objection } from './objection.ts';
import type { ReplayTarget } from './replayTarget.ts';
import type { RequirementsOf } from './requirementsOf.ts';

/** What all rows of one replay share. */
export interface ReplayContext {
  readonly target: ReplayTarget;
  readonly mapping: Mapping;
  readonly route: Route;
  readonly requirements: RequirementsOf;
  /** Where the procedure begins. */
  readonly start: StateValue;
  readonly origin: LogOrigin;
}

/** A command that was taken for a row. */
interface TakenCommand {
  readonly command: string;
  readonly recorded: boolean;
  /** Store-wide; tells what was in the store before. */
  readonly position: number;
}

/** One row under way: where its case stands by now, what was taken for it and what was not. */
export interface RowReplay {
  readonly context: ReplayContext;
  readonly event: LogEvent;
  case: CaseState;
  readonly taken: TakenCommand[];
  readonly objections: Objection[];
}

export const beginRow = (context: ReplayContext, event: LogEvent, standing: CaseState): RowReplay => ({
  context,
  event,
  case: standing,
  taken: [],
  objections: [],
});
