import { resumeClocks } from '../clocks/pauseClocks.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import type { Parent } from '../family/parentSchema.ts';
import { levelOf } from '../family/levelOf.ts';

const withParent = (record: IncidentRecord, parent: Parent | null): IncidentRecord => ({
  ...record,
  relations: { ...record.relations, parent },
});

/** The other incident is asked to be its parent, and has not answered. */
export const openParent = (
  record: IncidentRecord,
  { payload: { parent: id }, occurredAt: at, revision }: Given<'linkToParent'>,
): IncidentRecord =>
  withParent(record, { ...{ id, standing: 'asked', level: 1, solution: null, adoptedAt: null }, at, revision });

/** It is the child of the other from now on, so many levels down. */
export const settleParent = (record: IncidentRecord, { payload: { tells } }: Given<'keepParent'>): IncidentRecord => {
  const { parent } = record.relations;
  return parent === null
    ? record
    : withParent(record, { ...parent, standing: 'linked', level: tells?.level ?? levelOf(record) });
};

/** It is nobody's child any more, and waits for no parent. */
export const dropParent = (
  record: IncidentRecord,
  { occurredAt }: Given<'unlinkFromParent' | 'keepParentRefusal' | 'followParent'>,
): IncidentRecord => {
  const waiting = record.waiting.filter(({ reason }) => reason !== 'parent');
  const waited = waiting.length < record.waiting.length;
  return withParent(waited ? resumeClocks({ ...record, waiting }, occurredAt, 'parent') : record, null);
};

/** What the parent is solved by now. Where it ended otherwise they part: there is nobody left to follow. */
export const hearParent = (record: IncidentRecord, command: Given<'followParent'>): IncidentRecord => {
  const { event, solution } = command.payload;
  const { parent } = record.relations;
  if (parent === null) return record;
  return event === 'ended' ? dropParent(record, command) : withParent(record, { ...parent, solution });
};
