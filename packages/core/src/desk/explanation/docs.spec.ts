import { readFileSync } from 'node:fs';
import { memoryStore } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { titled } from '../../rehearsal/titled.suite.ts';
import { createServiceDesk } from '../createServiceDesk.ts';
import { explanationLines } from './explanationLines.ts';

const page = readFileSync(new URL('../../../../../docs/incident.md', import.meta.url), 'utf8');
const section = page.slice(page.indexOf('## What is due, and why'));
const shown = [...section.matchAll(/```text\n(.*?)\n```/gs)].map(([, text]) => text?.split('\n'));

describe(`${titled('1.c')}: the worked example of the documentation`, () => {
  it('is what the desk says', async () => {
    const actor = { id: 'li', roles: ['tier1'] };
    const clock = virtualClock('2026-03-06T16:00:00+08:00');
    await using desk = await createServiceDesk({ store: memoryStore(), clock });
    const payload = { channel: 'telephone', organisation: 'Westlake Hospital', priorityEstimate: 'medium' } as const;
    const report = { type: 'reportIncident', idempotencyKey: 'call-1', actor, payload } as const;
    const { instanceId } = await desk.execute(report);
    await desk.execute({ type: 'acceptIncident', instanceId, actor });
    clock.advanceTo('2026-03-06T17:00:00+08:00');
    const asked = { reason: 'customer', note: 'Which workstation?' } as const;
    await desk.execute({ type: 'startWaiting', instanceId, actor, payload: asked });
    clock.advanceTo('2026-03-09T10:00:00+08:00');
    const answer = { reason: 'customer', outcome: 'The one at the counter' } as const;
    await desk.execute({ type: 'endWaiting', instanceId, actor, payload: answer });
    const told = { with: 'submitter', by: 'telephone', what: 'We are on it' } as const;
    await desk.execute({ type: 'recordCommunication', instanceId, actor, payload: told });
    const { items } = await desk.agenda({ until: '2026-03-09T18:00:00+08:00', holder: 'li' });
    const { key } = items.at(-1)!;
    const explanation = await desk.explain(instanceId, key);
    expect(shown).toEqual([
      items.map(({ dueAt, label }) => `${dueAt}  ${label.en}  ${label.zh}`),
      explanationLines(explanation, 'en'),
      explanationLines(explanation, 'zh'),
    ]);
  });
});
