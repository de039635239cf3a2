import type { IncidentGuard } from './incidentGuard.ts';

const outstanding: ReadonlySet<string> = new Set(['needed', 'requested', 'accepted']);

/** A solution that needs a change is not applied before change management has implemented it. */
export const changeImplemented: IncidentGuard = {
  requirement: '5.9.d',
  label: { en: 'the change that the solution needs is implemented', zh: '方案所需变更已实施' },
  holds: ({ change }) => !outstanding.has(change.standing),
};
