import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createServiceDesk, type DeskCommand } from '@statedesk/core';
import { toInstant } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handling, report } from '../incidentStory.suite.ts';
import { temporaryFolder } from '../sqliteHarness.suite.ts';
import { sqliteStore } from '../sqliteStore.ts';
import { minute, monday, withoutReminders as policy } from './tellings.suite.ts';
import { workforce } from './workforce.suite.ts';

const workers = workforce();
let folder = '';
let file = '';

beforeEach(() => {
  folder = temporaryFolder();
  file = join(folder, 'desk.db');
});
afterEach(() => {
  workers.rest();
  rmSync(folder, { recursive: true });
});
afterAll(workers.dismiss);

const reason = '每周两次';
const judged = (instanceId: string): DeskCommand => ({
  type: 'judgeIncident',
  instanceId,
  idempotencyKey: 'judged',
  actor: { id: 'li.na', roles: ['tier1'] },
  payload: {
    highImpact: { holds: true, reason },
    recurring: { holds: true, reason },
    needsProblem: { holds: true, reason },
  },
});
const problemManager = { id: 'shen.yi', roles: ['problemManager'] };
const accepted = (instanceId: string): DeskCommand => ({
  ...{ type: 'acceptProblem', instanceId, idempotencyKey: 'accepted', actor: problemManager },
});

let now = monday;

/** Somebody tells a worker, who is killed once that is on record: nothing of what it announced is delivered. */
const tellAndKill = async (command: DeskCommand): Promise<string> => {
  now += minute;
  const worker = await workers.hire(file, policy);
  const receipt = await worker.give(now, command);
  await worker.kill();
  if (receipt === 'killed') throw new Error('nobody asked it to die');
  expect(receipt).toMatchObject({ outcome: 'accepted' });
  return receipt.instanceId;
};

/** Workers deliver, each killed some statements later than the one before, until one lives to the end of it. */
const deliverAmongDeaths = async (): Promise<number> => {
  for (let deaths = 0; ; deaths += 1) {
    // What a dead worker had claimed is free again after a minute.
    now += 2 * minute;
    const worker = await workers.hire(file, policy);
    if ((await worker.tick(now, 4 * deaths + 1)) !== 'killed') return deaths;
    workers.rest();
  }
};

/** How it stands, read from the file anew: incident and problem, and which commands each accepted. */
const standing = async (incident: string) => {
  await using desk = await createServiceDesk({ store: sqliteStore({ file }), clock: virtualClock(toInstant(now)) });
  const problems = await desk.find({ procedure: 'problem' });
  const ids = [incident, ...problems.map(({ id }) => id)];
  for (const id of ids) expect(await desk.verify(id)).toMatchObject({ sound: true, findings: [] });
  expect(await desk.stuckEffects()).not.toContainEqual(expect.objectContaining({ lane: 'instance' }));
  const commandsOf = async (id: string) =>
    (await desk.journal(id)).filter(({ entry }) => entry.outcome === 'accepted').map(({ entry }) => entry.command.type);
  const record = (await desk.read(incident)).record['problem'];
  return { record, problems: ids.slice(1), told: await commandsOf(incident), heard: await commandsOf(ids.at(-1)!) };
};

describe('R17 whoever is killed between an announcement and its delivery leaves it to the next', () => {
  it('opens one problem for what was judged, and the incident is told of it once', { timeout: 120_000 }, async () => {
    const worker = await workers.hire(file, policy);
    const give = async (command: DeskCommand): Promise<string> => {
      const receipt = await worker.give(now, command);
      expect(receipt).toMatchObject({ outcome: 'accepted' });
      return receipt === 'killed' ? '' : receipt.instanceId;
    };
    const incident = await give(report('a'));
    // Solved by telephone, and not judged yet.
    for (const command of handling('a', incident).slice(0, 6)) await give(command);
    workers.rest();
    await tellAndKill(judged(incident));
    expect(await standing(incident)).toMatchObject({
      problems: [],
      record: { standing: 'requested', reference: null },
    });
    expect(await deliverAmongDeaths()).toBeGreaterThan(3);
    const opened = await standing(incident);
    expect(opened.problems).toHaveLength(1);
    expect(opened.heard).toEqual(['requestProblem']);
    expect(opened.told.filter((type) => type === 'keepProblemTaken')).toHaveLength(1);
    expect(opened.record).toMatchObject({ number: 1, standing: 'requested', reference: opened.problems[0] });
    await tellAndKill(accepted(opened.problems[0]!));
    expect(await deliverAmongDeaths()).toBeGreaterThan(3);
    const answered = await standing(incident);
    expect(answered.problems).toEqual(opened.problems);
    expect(answered.heard).toEqual(['requestProblem', 'acceptProblem']);
    expect(answered.told.filter((type) => type === 'recordProblemStanding')).toHaveLength(1);
    expect(answered.record).toMatchObject({ standing: 'accepted' });
  });
});
