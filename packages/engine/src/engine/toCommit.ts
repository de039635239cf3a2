import type { Decision } from '../decide/decision.ts';
import type { Procedure } from '../definition/procedure.ts';
import { isReserved } from '../definition/reservedCommands.ts';
import { pinTexts } from '../documents/pins.ts';
import type { Entry } from '../journal/entry.ts';
import { writeSnapshot } from '../journal/snapshot.ts';
import { canonical } from '../json/canonical.ts';
import type { InstanceCommit, NewEntry, PersonalValue } from '../store/storedRows.ts';

const pins = ({ revision, command }: Entry): boolean => revision === 1 || isReserved(command.type);

/**
 * A decision as the store takes it, or undefined where it wrote nothing. `createEngine` does this itself; it is for hosts
 * of another kind. Pure.
 */
export const toCommit = (
  procedure: Procedure,
  { entries, next, facts, wakeAt }: Decision,
  personal: readonly PersonalValue[],
): InstanceCommit | undefined => {
  const [first, ...others] = entries.map(({ entry, text, hash }): NewEntry => ({
    revision: entry.revision,
    entry: text,
    hash,
    idempotencyKey: entry.command.idempotencyKey ?? null,
  }));
  if (!first || next.head === null) return undefined;
  return {
    next: {
      id: next.id,
      procedure: next.procedure,
      tenant: next.tenant,
      version: next.version,
      revision: next.revision,
      snapshot: writeSnapshot(next),
      head: next.head,
      facts,
      factsVersion: procedure.factsVersion,
      wakeAt,
    },
    expectedRevision: first.revision - 1,
    entries: [first, ...others],
    effects: entries.flatMap(({ entry }) =>
      entry.effects.map(({ key, type, lane, payload }) => ({
        key,
        revision: entry.revision,
        type,
        lane,
        payload: canonical(payload),
      })),
    ),
    personal,
    ...(entries.some(({ entry }) => pins(entry)) ? { pins: pinTexts(next) } : {}),
  };
};
