import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sqliteStore } from '@statedesk/sqlite';
import { virtualClock } from '@statedesk/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createServiceDesk } from '../desk/createServiceDesk.ts';
import { telephoned } from '../rehearsal/acts.suite.ts';
import { tier1 } from '../rehearsal/people.suite.ts';
import { failingOnce } from './failingOnce.suite.ts';
import { numbersOf, reportAll } from './numbered.suite.ts';

describe('R17 running numbers on a SQLite file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'statedesk-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const clock = virtualClock('2026-03-02T09:00:00+08:00');
  const shared = { clock, policy: { numbering: { issue: true } } } as const;
  const store = () => sqliteStore({ file: join(folder, 'desk.db'), synchronous: 'normal' });

  it('gives 64 incidents that are reported at once 64 numbers, one after the other', async () => {
    await using one = await createServiceDesk({ ...shared, store: store() });
    await using other = await createServiceDesk({ ...shared, store: store() });
    expect(await reportAll([one, other], 64)).toEqual(
      Array.from({ length: 64 }, (_, index) => `INC-2026-${String(index + 1).padStart(6, '0')}`),
    );
  });

  it('gives the same number again where the process died between issuing and telling it', async () => {
    const report = { type: telephoned.type, payload: telephoned.payload, actor: tier1, idempotencyKey: 'call' };
    let id = '';
    {
      await using dying = await createServiceDesk({ ...shared, store: failingOnce(store(), 'keepNumber', 'before') });
      id = (await dying.execute(report as never)).instanceId;
      await dying.tick();
      expect(await numbersOf(dying, id)).toEqual({ incident: null });
    }
    clock.advanceBy(60_000);
    await using next = await createServiceDesk({ ...shared, store: store() });
    await next.tick();
    expect(await numbersOf(next, id)).toEqual({ incident: 'INC-2026-000001' });
    const [register] = await next.find({ procedure: 'register' });
    expect((await next.read(register!.id)).record).toMatchObject({ issued: { incident: 1 } });
  });

  it('finds an incident by its number, also once the file was closed and opened again', async () => {
    const report = { type: telephoned.type, payload: telephoned.payload, actor: tier1, idempotencyKey: 'call' };
    let id = '';
    {
      await using desk = await createServiceDesk({ ...shared, store: store() });
      id = (await desk.execute(report as never)).instanceId;
      await desk.tick();
    }
    await using desk = await createServiceDesk({ ...shared, store: store() });
    const foundBy = async (number: string | null) => (await desk.find({ where: { number } })).map((one) => one.id);
    expect([await foundBy('INC-2026-000001'), await foundBy('INC-2026-000002')]).toEqual([[id], []]);
    expect(await foundBy(null)).toEqual([]);
  });
});
