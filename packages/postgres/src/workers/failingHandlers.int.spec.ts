import { incidentProcedure } from '@statedesk/core';
import type { ServiceDeskOptions } from '@statedesk/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestSchema } from '../testDatabase.suite.ts';
import { testSchema } from '../testDatabase.suite.ts';
import { lateReport, workedDesk } from './workedDesk.suite.ts';

let schema: TestSchema;

beforeEach(async () => {
  schema = await testSchema();
});
afterEach(() => schema.drop());

/** A handler for every effect, which answers with bytes that are no text. */
const garbled: ServiceDeskOptions['effects'] = Object.fromEntries(
  Object.keys(incidentProcedure.effects).map((type) => [
    type,
    () => Promise.reject(new Error('the gateway said "\u0000\u0001"')),
  ]),
);

describe('R18 a handler that fails with words no database keeps', () => {
  it('fails like any other: why is kept, and it is tried again after a pause', async () => {
    const desk = await workedDesk(schema.store, garbled);
    await desk.execute(lateReport(schema.store, 'report'));
    expect((await desk.tick()).failed).toBeGreaterThan(0);
    const { rows } = await schema.pool.query<{ error: string }>('SELECT DISTINCT error FROM outbox WHERE attempts > 0');
    expect(rows).toEqual([{ error: 'the gateway said "\ufffd\u0001"' }]);
    expect((await desk.tick()).failed).toBe(0);
    await desk.close();
  });
});
