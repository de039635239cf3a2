import { virtualClock } from '@statedesk/testing';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../store/memory/memoryStore.ts';
import { memoryTables } from '../store/memory/memoryTables.ts';
import { lending } from '../testProcedures/lending/lending.suite.ts';
import {
  calendars,
  closeLoan,
  lendBook,
  reopenLoan,
  returnBook,
  settleFine,
} from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary } from '../testProcedures/lending/lendingLibrary.suite.ts';
import { createEngine } from './createEngine.ts';
import type { EngineOptions } from './options.ts';

const open = (options: Partial<EngineOptions>) =>
  createEngine({ store: memoryStore(), procedures: [lending], calendars, ...options });

describe('R4 policies and calendars have an identity', () => {
  it('stores what instances are pinned to, by the hash of its own text', async () => {
    const { tables, engine, lend } = await openLibrary({ policies: { lending: { fine: 9 } } });
    const [born] = await engine.journal(await lend());
    const { entry } = born!;
    expect(JSON.parse(tables.documents.get(entry.policy)!.text)).toMatchObject({
      fine: 9,
      renewals: 2,
      profile: 'practised',
    });
    expect(JSON.parse(tables.documents.get(entry.calendars['opening']!)!.text)).toMatchObject({
      zone: 'Asia/Shanghai',
    });
  });

  it('keeps an instance under the policy and calendar it was born under', async () => {
    const tables = memoryTables();
    const before = await openLibrary({ tables, policies: { lending: { fine: 9 } } });
    const id = await before.lend();
    const closedShop = {
      opening: {
        ...calendars.opening,
        covers: { from: 2026, to: 2026 },
        holidays: [{ date: '2026-03-03', title: { en: 'Stocktaking' } }],
      },
    };
    const clock = virtualClock('2026-03-16T17:00:00+08:00');
    const after = await openLibrary({ tables, clock, policies: { lending: { fine: 1 } }, calendars: closedShop });
    await after.give(id, returnBook);
    expect((await after.engine.read(id)).record['fine']).toMatchObject({
      amount: 9,
      since: '2026-03-16T09:00:00.000Z',
    });
    const young = await after.lend('young');
    expect((await after.engine.deadlines(young)).map(({ dueAt }) => dueAt)).not.toEqual([]);
    expect(await after.engine.verify(id)).toMatchObject({ sound: true, notChecked: [] });
  });

  it('refuses what does not parse, or is missing, before anything is written', async () => {
    const tables = memoryTables();
    const store = memoryStore(tables);
    for (const broken of [
      { policies: { lending: { fine: 'much' } } },
      { policies: { lending: { more: 1 } } },
      { policies: { lending: { fine: Number.NaN } } },
      { calendars: {} },
      { calendars: { opening: { id: 'opening' } } },
    ])
      await expect(open({ store, ...broken })).rejects.toMatchObject({ code: 'invalid-document' });
    expect(tables.documents.size).toBe(0);
  });

  it('refuses two definitions of one name', async () => {
    await expect(open({ procedures: [lending, lending] })).rejects.toMatchObject({ code: 'definition-fault' });
  });
});

describe('R20 a reading for each instance', () => {
  it('refuses under `written` what is practised, and takes it under `practised`', async () => {
    const way = [lendBook, returnBook, settleFine, closeLoan];
    for (const [profile, outcome] of [
      ['written', 'refused'],
      ['practised', 'accepted'],
    ] as const) {
      const { engine, give, request } = await openLibrary({ policies: { lending: { profile } } });
      const id = await request();
      for (const command of way) await give(id, command);
      expect(await give(id, reopenLoan)).toMatchObject({ outcome });
      expect((await engine.verify(id)).sound).toBe(true);
    }
  });
});
