import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServiceDesk, type DeskCommand, type ServiceDesk } from '@statedesk/core';
import { sqliteStore } from '@statedesk/sqlite';
import { virtualClock, type VirtualClock } from '@statedesk/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixtureFile } from './fixtureFiles.ts';
import { give } from './storyOfTheFixture.ts';

const tier1 = { id: 'li.na', roles: ['tier1'] };
const changeManager = { id: 'shen.yi', roles: ['changeManager'] };
const incidentManager = { id: 'sun.jie', roles: ['incidentManager'] };

/** The id of the one instance that a fact finds. */
const only = async (
  desk: ServiceDesk,
  procedure: 'incident' | 'change' | 'knowledgeArticle' | 'incidentReport',
  where: Readonly<Record<string, string>>,
) => {
  const found = await desk.find({ procedure, where });
  expect(found).toHaveLength(1);
  return found[0]?.id ?? '';
};

describe('R3 the stored format is a promise: what version 3 left', () => {
  let directory: string;
  let desk: ServiceDesk;
  let clock: VirtualClock;
  const accepted = async (command: DeskCommand): Promise<string> => give(desk, clock, [command]);

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'statedesk-format-'));
    const file = join(directory, 'desk.db');
    copyFileSync(fixtureFile('format-3'), file);
    clock = virtualClock('2026-03-13T10:00:00+08:00');
    desk = await createServiceDesk({ store: sqliteStore({ file }), clock });
    await desk.upgrade({ by: { id: 'ops', roles: ['administrator'] }, reason: 'the version of today' });
  });

  afterEach(async () => {
    await desk.close();
    rmSync(directory, { recursive: true });
  });

  it('lets those on site leave it, with the work order approved in its round', async () => {
    const [visited] = await desk.find({ where: { stage: 'diagnosis', tier: 'tier1' } });
    const instanceId = visited?.id ?? '';
    expect((await desk.read(instanceId)).record).toMatchObject({ workOrderApproval: { round: 1 } });
    await accepted({ type: 'leaveSite', instanceId, actor: tier1, payload: { done: '更换控制器', result: 'solved' } });
  });

  it('hears from change management, on whose instance the incident waits', async () => {
    const waiting = await only(desk, 'incident', { stage: 'solution' });
    const instanceId = await only(desk, 'change', { incident: waiting });
    await accepted({ type: 'acceptChange', instanceId, actor: changeManager });
    await desk.tick();
    expect((await desk.read(waiting)).record).toMatchObject({ change: { standing: 'accepted' } });
  });

  it('keeps parents, children and the merged', async () => {
    const merged = await only(desk, 'incident', { stage: 'merged' });
    const { record } = await desk.read(merged);
    expect(record).toMatchObject({ relations: { main: { id: expect.any(String) as string } } });
    const [child] = (await desk.find({ where: { stage: 'recording' } })).filter(
      ({ facts }) => facts['mainIncident'] !== null,
    );
    await accepted({
      ...{ type: 'unlinkFromParent', instanceId: child?.id ?? '', actor: tier1 },
      payload: { reason: '另一台交换机' },
    });
  });

  it('submits the drafted article, and drafts the month that was planned', async () => {
    await accepted({
      type: 'submitArticle',
      instanceId: await only(desk, 'knowledgeArticle', { state: 'draft' }),
      actor: tier1,
      payload: { reviewers: ['wang.wei'] },
    });
    const report = await only(desk, 'incidentReport', { month: '2026-03' });
    clock.advanceTo('2026-04-01T09:00:00+08:00');
    await accepted({ type: 'draftReport', instanceId: report, actor: incidentManager });
    const [drafted] = await desk.find({ procedure: 'incidentReport', where: { month: '2026-03' } });
    // Fourteen were reported; the merged one counts with the one it was merged into.
    expect(drafted?.facts).toMatchObject({ state: 'drafted', total: 13 });
  });

  it('numbers what is not retired where policy says so from now on, and finds each by its number', async () => {
    await desk.close();
    const store = sqliteStore({ file: join(directory, 'desk.db') });
    desk = await createServiceDesk({ store, clock, policy: { numbering: { issue: true } } });
    await desk.repin({ by: { id: 'ops', roles: ['administrator'] }, reason: 'numbers from now on' });
    await desk.tick();
    const found = await desk.find({ procedure: 'incident' });
    const numbered = found.filter(({ facts }) => facts['number'] !== null);
    // The merged one is retired.
    expect(found.length - numbered.length).toBe(1);
    const issued = numbered.map((_, index) => `INC-2026-${String(index + 1).padStart(6, '0')}`);
    expect(new Set(numbered.map(({ facts }) => facts['number']))).toEqual(new Set(issued));
    for (const { id, facts } of numbered) {
      expect((await desk.find({ where: { number: facts['number'] ?? null } })).map((one) => one.id)).toEqual([id]);
      expect(await desk.verify(id)).toMatchObject({ sound: true, notChecked: [] });
    }
  });
});
