import { describe, expect, it } from 'vitest';
import { incidentPolicySchema } from '../../policy/incidentPolicy.ts';
import { blankIncident } from '../blankIncident.ts';
import type { IncidentEvent } from '../incidentEvent.ts';
import { incidentProcedure } from '../incidentProcedure.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

const at = '2026-03-02T01:00:00.000Z';
const done = { at, revision: 2 };
const frozen = { ...done, through: 1, forms: [] };

const command: IncidentEvent = {
  type: 'closeIncident',
  payload: {},
  actor: { id: 'li', roles: ['tier1'] },
  occurredAt: at,
  recordedAt: at,
  revision: 9,
  reason: undefined,
  policy: incidentPolicySchema.parse({}),
  observations: {},
};

// What the desk refuses first, as an obligation or by the state, the machine by itself must refuse as well (R13, R21).
describe('R13 guards ask what is owed, by themselves 守卫条件', () => {
  it('stand in the machine’s way to closing, each alone', () => {
    const settled = { archive: frozen, configuration: { ...done, changed: true }, knowledge: { ...done, isNew: true } };
    const state = { stage: 'closing', tier: 'tier1', lead: 'desk', followUp: 'owed' };
    const close = (record: Partial<IncidentRecord>) =>
      incidentProcedure.charts.practised.step({ state, record: { ...blankIncident, ...record } }, command, 'stage');
    expect(close(settled)?.state).toMatchObject({ stage: { closed: 'ended' } });
    for (const piece of ['archive', 'configuration', 'knowledge'])
      expect(close({ ...settled, [piece]: null })).toBeUndefined();
  });
});
