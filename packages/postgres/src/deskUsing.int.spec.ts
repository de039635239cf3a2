import { alwaysOpen } from '@statedesk/calendar';
import { createServiceDesk } from '@statedesk/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestSchema } from './testDatabase.suite.ts';
import { postgresStore } from './postgresStore.ts';
import { poolOn, testSchema } from './testDatabase.suite.ts';

let schema: TestSchema;

beforeEach(async () => {
  schema = await testSchema();
});
afterEach(() => schema.drop());

const report = {
  ...{ type: 'reportIncident' as const, idempotencyKey: 'report', actor: { id: 'li.na', roles: ['tier1'] } },
  payload: { channel: 'email' as const, organisation: '西湖医院', symptom: '打印机无法打印' },
};

describe('architecture §6 a desk in the host’s transaction asks the transaction alone', () => {
  it('reads there what an instance is pinned to, where the host’s pool has no other connection', async () => {
    const working = alwaysOpen({ zone: 'Asia/Urumqi' }).document;
    const before = await createServiceDesk({ store: schema.store, calendars: { working } });
    const { instanceId } = await before.execute(report);
    const pool = poolOn(schema.url, 1);
    const store = await postgresStore({ client: pool, schema: schema.schema, answerTimeoutMs: 2_000 });
    const desk = await createServiceDesk({ store });
    const host = await pool.connect();
    await host.query('BEGIN');
    const within = desk.using(host);
    const read = await within.read(instanceId).catch((error: unknown) => error);
    const answered = await within.deadlines(instanceId).catch((error: unknown) => error);
    await host.query('COMMIT');
    host.release();
    expect([read, answered]).toEqual([await before.read(instanceId), await before.deadlines(instanceId)]);
    await pool.end();
  });
});
