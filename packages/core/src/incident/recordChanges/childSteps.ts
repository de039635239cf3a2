import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

const withChildren = (record: IncidentRecord, children: IncidentRecord['relations']['children']): IncidentRecord => ({
  ...record,
  relations: { ...record.relations, children },
});

/** One child more. */
export const addChild = (
  record: IncidentRecord,
  { payload: { child: id }, occurredAt: since }: Given<'takeChild'>,
): IncidentRecord => withChildren(record, [...record.relations.children.filter((one) => one.id !== id), { id, since }]);

/** One child fewer. */
export const removeChild = (record: IncidentRecord, { payload: { child } }: Given<'releaseChild'>): IncidentRecord =>
  withChildren(
    record,
    record.relations.children.filter(({ id }) => id !== child),
  );

/** It ended: its children go their own ways. */
export const clearChildren = (record: IncidentRecord): IncidentRecord => withChildren(record, []);
