import { completeClock } from '@statedesk/engine';
import { cancelOnSiteClock } from '../clocks/endOnSiteClock.ts';
import { endHandlingClocks } from '../clocks/endHandlingClocks.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { clearProposal } from './clearProposal.ts';
import { endEveryWait } from './endEveryWait.ts';

/**
 * The parent's solution has restored the service here too: handling ends. Who applied it may not rate it here either
 * (5.14.b); the backup made for it counts here (5.9.c); the cause that a workaround leaves open is the parent's to find.
 */
export const takeSolution = (record: IncidentRecord, command: Given<'adoptSolution'>): IncidentRecord => {
  const { occurredAt: at, revision } = command;
  const { parent } = record.relations;
  const solution = parent?.solution;
  if (!parent || !solution) return record;
  const ended = endHandlingClocks(endEveryWait(cancelOnSiteClock(clearProposal(record), at), command), (ledger) =>
    completeClock(ledger, at),
  );
  return {
    ...ended,
    backup: record.backup ?? (solution.backedUp ? { at, revision } : null),
    handlingEndedAt: at,
    application: { at, revision, result: 'solved' },
    assistance: null,
    solvedBy: solution.solvedBy,
    appliedBy: solution.appliedBy,
    usesWorkaround: solution.workaround,
    relations: { ...record.relations, parent: { ...parent, adoptedAt: at } },
  };
};

/** Its steps are written down in the parent, to whose entries the child's refers (3.2.f). */
export const documentByParent = (
  record: IncidentRecord,
  { occurredAt: at, revision }: Given<'askWithParent'>,
): IncidentRecord => ({ ...record, documentation: { at, revision } });
