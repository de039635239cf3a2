import type { Procedure } from '../definition/procedure.ts';
import { noteReason } from '../decide/mayGive.ts';
import type { StateValue } from '../definition/stateValue.ts';
import type { JsonObject } from '../json/json.ts';
import type { Entry } from '../journal/entry.ts';
import type { AcceptedReceipt, NotedReceipt } from './receipt.ts';

interface Circumstances {
  readonly position: number;
  readonly state: StateValue;
  readonly told: { readonly tells?: JsonObject };
}

/** The receipt of a journaled command: the same at the first try and at every retry. */
export const receiptOf = (
  procedure: Procedure,
  entry: Entry,
  { position, state, told }: Circumstances,
): AcceptedReceipt | NotedReceipt => {
  const journaled = {
    command: entry.command.type,
    instanceId: entry.instanceId,
    revision: entry.revision,
    position,
    state,
    requirements: entry.requirements,
    occurredAt: entry.occurredAt,
    recordedAt: entry.recordedAt,
  };
  if (entry.outcome === 'accepted') return { ...journaled, outcome: 'accepted', ...told };
  const conditions = procedure.commands[entry.command.type]?.notedWhen ?? {};
  const reasons = (entry.notedBecause ?? []).flatMap((name) => {
    const condition = conditions[name];
    return condition ? [noteReason(name, condition)] : [];
  });
  return { ...journaled, outcome: 'noted', reasons };
};
