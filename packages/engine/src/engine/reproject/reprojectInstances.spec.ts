import { describe, expect, it } from 'vitest';
import { defineProcedure } from '../../definition/defineProcedure.ts';
import { memoryTables } from '../../store/memory/memoryTables.ts';
import { lending, lendingDefinition } from '../../testProcedures/lending/lending.suite.ts';
import { keepRemark } from '../../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary, type LibraryOptions } from '../../testProcedures/lending/lendingLibrary.suite.ts';
import type { ReprojectReport } from './reprojectInstances.ts';

/** Lending that is found by its reader as well: another projection of the same records. */
const withReader = defineProcedure<typeof lendingDefinition>({
  ...lendingDefinition,
  factsVersion: lending.factsVersion + 1,
  facts: {
    ...lendingDefinition.facts,
    title: { ...lendingDefinition.facts.title, project: ({ title }) => `《${title}》` },
  },
});

/** Loans of yesterday, and an engine whose definition projects them otherwise. */
const changed = async (loans: number, options: LibraryOptions = {}) => {
  const tables = memoryTables();
  const before = await openLibrary({ tables });
  const ids: string[] = [];
  for (let loan = 0; loan < loans; loan += 1) ids.push(await before.lend(`loan-${loan}`));
  const after = await openLibrary({ tables, clock: before.clock, procedures: [withReader], ...options });
  return { ...after, before, ids, id: ids[0] ?? '' };
};

const everything = async ({ engine }: Pick<Awaited<ReturnType<typeof changed>>, 'engine'>, limit: number) => {
  const reports: ReprojectReport[] = [];
  for (let after: number | null = 0; after !== null;) {
    expect(reports.length).toBeLessThan(100);
    const report = await engine.reproject({ limit, after });
    reports.push(report);
    after = report.next;
  }
  return reports;
};

describe('R20 facts are projected anew where a definition projects them otherwise', () => {
  it('finds an instance by what it is found by today, without a word in its journal', async () => {
    const { engine, tables, id } = await changed(1);
    const [title] = (await engine.find({})).map(({ facts }) => facts['title']);
    const entries = tables.journal.length;
    expect(await engine.count({ where: { title: `《${String(title)}》` } })).toBe(0);
    expect(await engine.reproject()).toEqual({
      dryRun: false,
      instances: [{ instanceId: id, outcome: 'projected', problem: null }],
      counts: { projected: 1, current: 0, failed: 0 },
      next: null,
    });
    expect(await engine.count({ where: { title: `《${String(title)}》` } })).toBe(1);
    expect(tables.journal).toHaveLength(entries);
    expect(await engine.verify(id)).toMatchObject({ sound: true, findings: [], notChecked: [] });
  });

  it('says in a dry run whose facts would be, and writes nothing', async () => {
    const { engine, tables, ids } = await changed(3);
    const rows = JSON.stringify([...tables.instances]);
    const dry = await engine.reproject({ dryRun: true });
    expect(JSON.stringify([...tables.instances])).toBe(rows);
    expect(dry.instances.map(({ instanceId }) => instanceId)).toEqual(ids);
    expect(await engine.reproject()).toEqual({ ...dry, dryRun: false });
  });

  it('goes through all of them in batches, each once, also where two do', async () => {
    const { ids, ...first } = await changed(40);
    const second = await openLibrary({ tables: first.tables, clock: first.clock, procedures: [withReader] });
    const reports = (await Promise.all([everything(first, 7), everything(second, 11)])).flat();
    const projected = reports.flatMap(({ instances }) => instances).filter(({ outcome }) => outcome === 'projected');
    expect(new Set(projected.map(({ instanceId }) => instanceId))).toEqual(new Set(ids));
    expect((await first.engine.reproject()).instances).toEqual([]);
  });

  it('leaves alone what is projected as today, and versions it does not have', async () => {
    const { before, tables, clock } = await changed(2);
    expect((await before.engine.reproject()).instances).toEqual([]);
    const second = defineProcedure({ ...lendingDefinition, version: 2, factsVersion: 9 });
    const { engine } = await openLibrary({ tables, clock, procedures: [second] });
    expect((await engine.reproject()).instances).toEqual([]);
  });

  it('projects what a command wrote in between, not what stood before', async () => {
    const meddling: { once?: (() => Promise<unknown>) | undefined } = {};
    const { engine, before, id } = await changed(1, {
      wrap: (store) => ({
        ...store,
        project: async (...about) => {
          const meddle = meddling.once;
          meddling.once = undefined;
          await meddle?.();
          return store.project(...about);
        },
      }),
    });
    meddling.once = () => before.give(id, keepRemark);
    expect((await engine.reproject()).counts).toEqual({ projected: 1, current: 0, failed: 0 });
    expect(await engine.verify(id)).toMatchObject({ sound: true });
    expect((await engine.read(id)).revision).toBe(3);
  });

  it('says of one that cannot be read why, leaves it, and goes on with the others', async () => {
    const { engine, tables, ids } = await changed(3);
    const broken = { ...tables.instances.get(ids[1]!)!, snapshot: '{}' };
    tables.instances.set(ids[1]!, broken);
    const { counts, instances } = await engine.reproject();
    expect(counts).toEqual({ projected: 2, current: 0, failed: 1 });
    expect(instances[1]).toMatchObject({ outcome: 'failed', problem: { code: 'corrupt-journal' } });
    expect(tables.instances.get(ids[1]!)).toBe(broken);
  });

  it('does it for an instance that waits for a person as well', async () => {
    const { engine, store, id } = await changed(1);
    await store.setAside(id, '{"code":"unreadable","message":"x"}');
    expect((await engine.reproject()).counts.projected).toBe(1);
  });

  it('takes no other question', async () => {
    const { engine } = await changed(0);
    await expect(engine.reproject({ limit: 0 })).rejects.toMatchObject({ code: 'invalid-query' });
  });
});
