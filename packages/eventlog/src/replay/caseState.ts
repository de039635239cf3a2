import type { StateValue } from '@statedesk/engine';

/** What a replay remembers of a case between its first and its last row. */
export interface CaseState {
  /** Absent before its first command. */
  readonly instance?: { readonly id: string; readonly revision: number };
  /** Where it stands; before its first command, where the procedure begins. */
  readonly state: StateValue;
  /** The log's state whose lasting effect was begun and not ended. */
  readonly lasting?: string;
}
