import type { Noted, Refused } from '../decide/decision.ts';
import type { StateValue } from '../definition/stateValue.ts';
import type { JsonObject } from '../json/json.ts';
import type { Instant } from '../time/instant.ts';
import type { RefusalReason } from '../decide/decision.ts';

interface Journaled {
  readonly command: string;
  readonly instanceId: string;
  /** The revision of the command's own entry. */
  readonly revision: number;
  /** Where that entry stands store-wide. */
  readonly position: number;
  /** Where the instance stood right after the command. */
  readonly state: StateValue;
  readonly requirements: readonly string[];
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
}

/** The command happened and is in the journal. */
export interface AcceptedReceipt extends Journaled {
  readonly outcome: 'accepted';
  /** What the command says whoever gave it is told, such as a number; absent: nothing. */
  readonly tells?: JsonObject;
}

/** The command is in the journal and changed nothing; `reasons` say why. */
export interface NotedReceipt extends Journaled {
  readonly outcome: Noted['outcome'];
  readonly reasons: readonly RefusalReason[];
}

/** The command was not taken; nothing of it was written. `reasons` say why, `instead` what would be taken. */
export interface RefusedReceipt extends Refused {
  readonly instanceId: string;
  /** The revision the refusal was decided on. */
  readonly revision: number;
}

/** The three answers to a command (architecture §2). A retry with the same key gets the same receipt. */
export type Receipt = AcceptedReceipt | NotedReceipt | RefusedReceipt;
