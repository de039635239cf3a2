import { incidentPolicySchema } from '../../../policy/incidentPolicy.ts';
import { blankIncident } from '../../blankIncident.ts';
import type { IncidentCommandType, IncidentEvent } from '../../incidentEvent.ts';
import type { IncidentRecord } from '../../incidentRecord.ts';
import { incidentGuards } from '../incidentGuards.ts';

export const earlier = '2026-03-02T00:00:00.000Z';
/** When every command here is given. */
export const at = '2026-03-02T01:00:00.000Z';
export const later = '2026-03-02T02:00:00.000Z';
export const done = { at, revision: 2 };

/** What a guard is asked of: a record as far as it reads it, what a command says, settings that are not usual. */
interface Asked {
  readonly record?: Readonly<Partial<Record<keyof IncidentRecord, unknown>>>;
  readonly command?: Readonly<Partial<Record<keyof IncidentEvent, unknown>>>;
  readonly policy?: object;
}

/** A guard, the case, and what it answers. */
export type GuardCase = readonly [guard: keyof typeof incidentGuards, where: string, asked: Asked, answer: boolean];

/** Asked of a record, whatever is commanded. */
export const of = (record: Asked['record'] = {}): Asked => ({ record });

/** Asked of a command, and of a record where the guard reads both. */
export const by = (type: IncidentCommandType, payload: object = {}, record: Asked['record'] = {}): Asked => ({
  record,
  command: { type, payload },
});

/** Asked of any command as the ports answer it. */
export const seeing = (observations: object, asked: Asked = {}): Asked => ({
  ...asked,
  command: { ...asked.command, observations },
});

const command = {
  ...{ type: 'closeIncident', payload: {}, actor: { id: 'li', roles: ['tier1'] } },
  ...{ occurredAt: at, recordedAt: at, revision: 9, observations: {} },
};

/** What a guard says, asked by itself: without the obligation, the state or the way that is asked before it. */
export const answerTo = ([guard, , asked]: GuardCase): boolean => {
  const policy = incidentPolicySchema.parse(asked.policy ?? {});
  const event = { ...command, policy, ...asked.command } as unknown as IncidentEvent;
  const record = { ...blankIncident, ...asked.record } as IncidentRecord;
  return incidentGuards[guard].holds(record, event);
};
