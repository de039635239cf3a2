import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { incidentPolicySchema } from './policy/incidentPolicy.ts';
import { incidentMachine } from './machines.ts';

const at = '2026-03-02T01:00:00.000Z';
const given = {
  actor: { id: 'li', roles: ['tier1'] },
  occurredAt: at,
  recordedAt: at,
  revision: 1,
  reason: undefined,
  policy: incidentPolicySchema.parse({}),
  observations: {},
};

describe('R21 the machines for XState’s own tools 状态机', () => {
  it('run in an actor of XState', () => {
    const actor = createActor(incidentMachine).start();
    actor.send({ type: 'reportIncident', payload: { channel: 'telephone', symptom: '白屏' }, ...given });
    actor.send({ type: 'acceptIncident', payload: {}, ...given, revision: 2 });
    expect(actor.getSnapshot().matches({ stage: 'recording', tier: 'tier1', followUp: 'notOwed' })).toBe(true);
    expect(actor.getSnapshot().context).toMatchObject({ symptom: '白屏', holder: { person: 'li' } });
  });

  it('say no to what a guard forbids', () => {
    const actor = createActor(incidentMachine).start();
    actor.send({ type: 'reportIncident', payload: { channel: 'telephone' }, ...given });
    actor.send({ type: 'acceptIncident', payload: {}, ...given });
    expect(actor.getSnapshot().can({ type: 'startGuidance', payload: {}, ...given })).toBe(false);
  });

  it('share nothing between two actors', () => {
    const [one, other] = [createActor(incidentMachine).start(), createActor(incidentMachine).start()];
    one.send({ type: 'reportIncident', payload: { channel: 'email' }, ...given });
    expect(other.getSnapshot().context.channel).toBeNull();
  });
});
