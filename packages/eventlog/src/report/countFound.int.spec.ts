import { createServiceDesk, type IncidentCommand } from '@statedesk/core';
import { memoryStore } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { countFound } from './countFound.ts';

const report = (number: number): IncidentCommand => ({
  type: 'reportIncident',
  tenant: number % 2 === 0 ? 'even' : 'odd',
  idempotencyKey: `call-${number}`,
  actor: { id: 'li', roles: ['tier1'] },
  payload: { channel: 'telephone', symptom: 'silent', external: { system: 'old', number: `T-${number}` } },
});

describe('R20 what is counted is what find gives', () => {
  it('walks over all pages, full ones at the end too, and counts nothing twice', async () => {
    await using desk = await createServiceDesk({ store: memoryStore() });
    await desk.executeAll(Array.from({ length: 2_001 }, (_, number) => report(number)));
    const queries = [
      {},
      { tenant: 'even' },
      { tenant: 'odd' },
      { tenant: 'none' },
      { where: { externalNumber: 'T-7' } },
    ];
    const found = await Promise.all(queries.map((query) => countFound(desk, query)));
    expect(found).toEqual([2_001, 1_001, 1_000, 0, 1]);
    expect(found).toEqual(await Promise.all(queries.map((query) => desk.count(query))));
  });
});
