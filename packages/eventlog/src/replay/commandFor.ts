import type { CommandInput, StateValue } from '@statedesk/engine';
import type { LogEvent } from '../log/logEvent.ts';
import type { LogRow } from '../log/logRow.ts';
import { fillObject, fillTemplate } from '../mapping/fillTemplate.ts';
import type { ActorTemplate, Mapping, Sending } from '../mapping/mapping.ts';
import { placeIn } from '../route/place.ts';
import type { CaseState } from './caseState.ts';

/** Which log is replayed, and as what its commands are marked. */
export interface LogOrigin {
  /** Hex; the first half of every idempotency key. */
  readonly identity: string;
  /** As journals name it, before the colon and the line. */
  readonly fileName: string;
  readonly tenant: string;
}

/** One command of a plan. */
export interface Planned {
  readonly sending: Sending;
  /** What it is in the plan of its row: the same in every run, unique within the row. */
  readonly part: string;
  /** The log itself says that it was done. */
  readonly recorded: boolean;
  /** The place it begins at, where it is the first of a step: found elsewhere by then, its case is not for this step. */
  readonly from?: string;
}

/** A log need not know who did it; the journal then says the log did. */
const nobodyNamed = 'unknown';

const rolesOf = ({ roles, roleOf }: ActorTemplate, state: StateValue): string[] =>
  roleOf === undefined ? [...(roles ?? [])] : [placeIn(state, roleOf)];

const actorFor = (template: ActorTemplate | undefined, row: LogRow, state: StateValue): CommandInput['actor'] => {
  const id = template && fillTemplate(template.id, row);
  return { id: typeof id === 'string' ? id : nobodyNamed, roles: template ? rolesOf(template, state) : [] };
};

/** The command that a planned sending makes of a row, marked with where it was taken from. */
export const commandFor = (
  { sending, part, recorded }: Planned,
  { kind, row }: LogEvent,
  { mapping, origin }: { readonly mapping: Mapping; readonly origin: LogOrigin },
  { instance, state }: CaseState,
): CommandInput => ({
  type: sending.command,
  tenant: origin.tenant,
  idempotencyKey: `${origin.identity.slice(0, 32)}:${row.line}:${kind}:${part}`,
  actor: actorFor(mapping.actors[sending.by], row, state),
  payload: sending.payload === undefined ? {} : fillObject(sending.payload, row),
  provenance: { kind: recorded ? 'recorded' : 'synthetic', source: `${origin.fileName}:${row.line}` },
  ...(sending.reason === undefined ? {} : { reason: sending.reason }),
  ...(instance === undefined ? {} : { instanceId: instance.id, expectedRevision: instance.revision }),
});
