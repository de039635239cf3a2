import { createServiceDesk, type ServiceDesk } from '@statedesk/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestSchema } from '../testDatabase.suite.ts';
import { testSchema } from '../testDatabase.suite.ts';
import { lateReport } from '../workers/workedDesk.suite.ts';

let schema: TestSchema;
let desk: ServiceDesk;

beforeEach(async () => {
  schema = await testSchema();
  desk = await createServiceDesk({ store: schema.store, policy: { numbering: { issue: true } } });
});

afterEach(async () => {
  await desk.close();
  await schema.drop();
});

const foundBy = async (number: string | null, about: object = {}) =>
  (await desk.find({ procedure: 'incident', where: { number }, ...about })).map(({ id }) => id);

describe('R17 an incident is found by its running number on PostgreSQL', () => {
  it('finds it once the number is told, and nobody by another’s or another tenant’s', async () => {
    const report = lateReport(schema.store, 'call');
    const { instanceId } = await desk.execute(report);
    const other = await desk.execute({ ...report, tenant: 'other' });
    expect((await foundBy(null)).toSorted()).toEqual([instanceId, other.instanceId].toSorted());
    await desk.tick();
    const { number } = await desk.status(instanceId);
    expect(number).toMatch(/^INC-\d{4}-000001$/);
    expect((await foundBy(number)).toSorted()).toEqual([instanceId, other.instanceId].toSorted());
    expect(await foundBy(number, { tenant: 'other' })).toEqual([other.instanceId]);
    expect(await foundBy(number, { tenant: 'third' })).toEqual([]);
    expect(await foundBy(String(number).replace('000001', '000002'))).toEqual([]);
    expect(await foundBy(null)).toEqual([]);
  });
});
