import { extendProcedure, memoryStore, toInstant } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { incidentProcedure } from '../incident/incidentProcedure.ts';
import { tier1 } from '../rehearsal/people.suite.ts';
import { createServiceDesk } from './createServiceDesk.ts';
import { explanationLines } from './explanation/explanationLines.ts';

const label = (en: string) => ({ en, zh: `${en}（中）` });
const hour = 3_600_000;
const earlier = 300_000;

const westlake = extendProcedure(incidentProcedure, {
  name: 'westlake',
  version: 1,
  requirements: { 'westlake.1': { title: label('The ward is asked'), source: 'C' } },
  fields: { schema: z.strictObject({ asked: z.boolean() }), blank: { asked: false } },
  commands: {
    askWard: {
      requirement: 'westlake.1',
      label: label('Ask the ward'),
      by: 'system',
      region: 'stage',
      payload: z.strictObject({}),
    },
  },
  changes: { keepAsked: (fields) => ({ ...fields, asked: true }) },
  states: {
    'stage.wardAsked': {
      requirement: 'westlake.1',
      label: label('Ward asked'),
      description: 'The ward is asked first.',
    },
  },
  detours: [{ command: 'acceptIncident', from: 'stage.reception', to: 'stage.recording', through: 'stage.wardAsked' }],
  transitions: [
    {
      at: 'stage.wardAsked',
      command: 'askWard',
      requirement: 'westlake.1',
      target: 'stage.recording',
      does: ['keepAsked'],
    },
  ],
  sooner: { response: { requirement: '1.a', dueAt: ({ dueAt }) => dueAt - earlier } },
  deadlines: ({ extra, acceptedAt }) =>
    extra.westlake.asked || acceptedAt === null
      ? []
      : [
          {
            ...{ id: 'westlake.ward', cycle: 1, rung: 'due', anchor: acceptedAt, requirement: 'westlake.1' },
            ...{ dueAt: Date.parse(acceptedAt) + hour, provisional: false },
            command: { type: 'askWard', payload: {} },
          },
        ],
});

const open = async () => {
  const clock = virtualClock('2026-03-02T09:00:00+08:00');
  const desk = await createServiceDesk({ store: memoryStore(), clock, procedure: westlake });
  const { instanceId } = await desk.execute({
    ...{ type: 'reportIncident', idempotencyKey: 'call-1', actor: tier1 },
    payload: { channel: 'email', organisation: 'Westlake', symptom: 'no print', priorityEstimate: 'low' },
  });
  return { desk, clock, instanceId };
};

describe('R20 own rules are told in their own words', () => {
  it('in the story of an incident and in how it stands', async () => {
    const { desk, clock, instanceId } = await open();
    await desk.execute({ type: 'acceptIncident', instanceId, actor: tier1 });
    expect((await desk.status(instanceId)).standings).toContainEqual(
      expect.objectContaining({ state: { id: 'stage.wardAsked', label: label('Ward asked') } }),
    );
    clock.advanceBy(hour);
    await desk.tick();
    expect((await desk.timeline(instanceId)).at(-1)).toMatchObject({
      command: { id: 'askWard', label: label('Ask the ward') },
      moves: [{ from: { label: label('Ward asked') } }],
    });
    await desk.close();
  });

  it('where they have something due sooner: when it would be due without them', async () => {
    const { desk, instanceId } = await open();
    const { deadlines } = await desk.read(instanceId);
    const { key, dueAt } = deadlines.find(({ id, rung }) => id === 'response' && rung === 'breach')!;
    const explanation = await desk.explain(instanceId, key);
    const without = toInstant(Date.parse(dueAt) + earlier);
    expect(explanation).toMatchObject({ dueAt, withoutOwnRules: without, reachedAt: without });
    expect(explanationLines(explanation, 'en').at(-1)).toMatch(/^Own rules have it due at /u);
    await desk.close();
  });

  it('but for how they reckon what they add, which they do not tell', async () => {
    const { desk, instanceId } = await open();
    await desk.execute({ type: 'acceptIncident', instanceId, actor: tier1 });
    const { deadlines } = await desk.read(instanceId);
    const { key, dueAt } = deadlines.find(({ id }) => id === 'westlake.ward')!;
    await expect(desk.explain(instanceId, key)).rejects.toMatchObject({
      code: 'invalid-query',
      issues: [{ message: { en: expect.stringContaining(`due at ${dueAt} by own rules`) as string } }],
    });
    await desk.close();
  });

  it('and says nothing of them where there are none', async () => {
    const desk = await createServiceDesk({ store: memoryStore(), clock: virtualClock('2026-03-02T09:00:00+08:00') });
    const { instanceId } = await desk.execute({
      ...{ type: 'reportIncident', idempotencyKey: 'call-1', actor: tier1 },
      payload: { channel: 'email', organisation: 'Westlake', symptom: 'no print', priorityEstimate: 'low' },
    });
    const { deadlines } = await desk.read(instanceId);
    expect(await desk.explain(instanceId, deadlines[0]!.key)).toMatchObject({ withoutOwnRules: null });
    await desk.close();
  });
});
