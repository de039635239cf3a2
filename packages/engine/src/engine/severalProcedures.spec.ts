import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { defineProcedure } from '../definition/defineProcedure.ts';
import { memoryStore } from '../store/memory/memoryStore.ts';
import { dunning, dunningDefinition } from '../testProcedures/dunning/dunning.suite.ts';
import { lending } from '../testProcedures/lending/lending.suite.ts';
import {
  activeMember,
  calendars,
  librarian,
  lendBook,
  requestLoan,
} from '../testProcedures/lending/lendingActs.suite.ts';
import { createEngine } from './createEngine.ts';
import type { EngineOptions } from './options.ts';

const open = (options: Partial<EngineOptions> = {}) =>
  createEngine({
    store: memoryStore(),
    procedures: [lending, dunning],
    calendars,
    ports: { membership: () => activeMember['membership'] ?? null },
    clock: virtualClock('2026-03-02T09:00:00+08:00'),
    ...options,
  });
const openDunning = { type: 'openDunning', idempotencyKey: 'fine-1', actor: librarian } as const;

describe('R20 several procedures on one engine', () => {
  it('brings an instance of the procedure into being that has a command of this name', async () => {
    await using engine = await open();
    const loan = await engine.execute({ ...requestLoan, idempotencyKey: 'loan-1' });
    const fine = await engine.execute(openDunning);
    expect([loan.instanceId, fine.instanceId].map((id) => id.split('/')[0])).toEqual(['lending', 'dunning']);
  });

  it('gives an instance its own commands alone', async () => {
    await using engine = await open();
    const { instanceId } = await engine.execute(openDunning);
    await expect(engine.execute({ ...lendBook, instanceId })).rejects.toMatchObject({ code: 'invalid-command' });
  });

  it('asks to be told which instance, for a command that creates none', async () => {
    await using engine = await open();
    await expect(engine.execute(lendBook)).rejects.toMatchObject({ issues: [{ path: '/instanceId' }] });
  });

  it('takes no guess where two procedures create by a command of one name', async () => {
    const other = defineProcedure({ ...dunningDefinition, id: 'otherDunning' });
    await using engine = await open({ procedures: [lending, dunning, other] });
    await expect(engine.execute(openDunning)).rejects.toMatchObject({ code: 'unknown-procedure' });
    const named = await engine.execute({ ...openDunning, procedure: 'otherDunning' });
    expect(named.instanceId).toMatch(/^otherDunning\//);
  });

  it('means the default where a question names none, and another where it does', async () => {
    await using engine = await open({ defaultProcedure: 'lending' });
    await engine.execute({ ...requestLoan, idempotencyKey: 'loan-1' });
    await engine.execute(openDunning);
    const ids = async (query: object) => (await engine.find(query)).map(({ procedure }) => procedure);
    expect(await ids({})).toEqual(['lending']);
    expect(await ids({ procedure: 'dunning' })).toEqual(['dunning']);
    expect(await engine.count()).toBe(1);
  });

  it('asks to be told which where there is no default', async () => {
    await using engine = await open();
    await expect(engine.find()).rejects.toMatchObject({ code: 'unknown-procedure' });
  });
});
