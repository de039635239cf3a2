import { createServiceDesk, type DeskCommand } from '@statedesk/core';
import { memoryStore, type JournalEntry } from '@statedesk/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ocelLogSchema } from '../ocel/ocelLog.ts';
import { exportOcel } from '../ocel/exportOcel.ts';
import { readOcel } from '../ocel/readOcel.ts';
import { exportXes } from '../xes/exportXes.ts';
import { readXes } from '../xes/readXes.ts';
import { byPosition, gathered, histories, sourceOf, textOf } from './histories.suite.ts';

const readBack = async (text: string): Promise<readonly JournalEntry[]> => byPosition(await gathered(readXes([text])));

describe('R1 what a journal says is read back from an exchanged file, whole', () => {
  it('from XES, whatever the texts in it', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (entries) => {
        expect(await readBack(await textOf(exportXes(sourceOf(entries))))).toEqual(entries);
      }),
    );
  });

  it('from OCEL, whatever the texts in it', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (entries) => {
        expect(readOcel(await textOf(exportOcel(sourceOf(entries))))).toEqual(entries);
      }),
    );
  });

  it('from XES that comes in small pieces', async () => {
    const [entries = []] = fc.sample(histories, { numRuns: 1, seed: 7 });
    const text = await textOf(exportXes(sourceOf(entries)));
    expect(byPosition(await gathered(readXes(text.match(/.{1,7}/gsu) ?? [])))).toEqual(entries);
  });

  it('as far as a position, and no farther', async () => {
    const [entries = []] = fc.sample(histories, { numRuns: 30, seed: 7 }).filter(({ length }) => length > 3);
    const first = entries.slice(0, 2);
    expect(await readBack(await textOf(exportXes(sourceOf(entries), { until: 2 })))).toEqual(first);
    expect(readOcel(await textOf(exportOcel(sourceOf(entries), { until: 2 })))).toEqual(first);
  });
});

const report = (key: string): DeskCommand => ({
  type: 'reportIncident',
  idempotencyKey: key,
  actor: { id: 'li', roles: ['tier1'] },
  payload: { channel: 'telephone', contactName: '王芳', telephone: '010-5550-1234', symptom: '系统 <打不开> & "慢"' },
});

/** More entries than a page has, of a real desk. */
const withDesk = async <Answer>(
  use: (desk: Awaited<ReturnType<typeof createServiceDesk>>) => Promise<Answer>,
): Promise<Answer> => {
  await using desk = await createServiceDesk({ store: memoryStore() });
  const receipts = await desk.executeAll(Array.from({ length: 600 }, (_, call) => report(`call-${call}`)));
  for (const receipt of receipts.slice(0, 20))
    if ('outcome' in receipt && receipt.outcome === 'accepted')
      await desk.execute({
        type: 'acceptIncident',
        instanceId: receipt.instanceId,
        actor: { id: 'chen', roles: ['tier1'] },
        payload: {},
      });
  return await use(desk);
};

const everyEntry = async (desk: Awaited<ReturnType<typeof createServiceDesk>>): Promise<readonly JournalEntry[]> => [
  ...(await desk.changes({ limit: 1_000 })),
];

describe('R6 a desk’s own journals go out with references in place of personal values, and come back', () => {
  it('in XES: an instance is a trace, an entry an event', () =>
    withDesk(async (desk) => {
      const text = await textOf(exportXes(desk));
      expect(await readBack(text)).toEqual(await everyEntry(desk));
      expect(text.match(/<trace>/gu)).toHaveLength(600);
      expect(text).not.toMatch(/王芳|010-5550-1234/u);
      expect(text).toMatch(
        /<string key="concept:name" value="acceptIncident"\/>\n.*\n.*\n +<string key="org:resource" value="chen"\/>/u,
      );
      expect(text).toContain('<string key="statedesk:stage" value="recording"/>');
    }));

  it('in OCEL: instances and persons are objects', () =>
    withDesk(async (desk) => {
      const text = await textOf(exportOcel(desk));
      expect(readOcel(text)).toEqual(await everyEntry(desk));
      expect(text).not.toMatch(/王芳|010-5550-1234/u);
      const { objects, events, eventTypes } = ocelLogSchema.parse(JSON.parse(text));
      expect(objects.filter(({ type }) => type === 'person').map(({ id }) => id)).toEqual(['person:li', 'person:chen']);
      expect(eventTypes.map(({ name }) => name)).toEqual(['incident.reportIncident', 'incident.acceptIncident']);
      const accepted = events.find(({ type }) => type === 'incident.acceptIncident');
      expect(accepted?.relationships?.map(({ qualifier }) => qualifier)).toEqual(['of', 'by']);
      const [incident] = objects.filter(({ id }) => id === accepted?.relationships?.[0]?.objectId);
      const stages = incident?.attributes?.filter(({ name }) => name === 'stage').map(({ value }) => value);
      expect(stages).toEqual(['reception', 'recording']);
    }));
});

describe('R17 what instances say of each other is a relation between objects', () => {
  it('names the field, once, and nothing that is no instance', async () => {
    const [entries = []] = fc.sample(histories, { numRuns: 200, seed: 7 }).filter(({ length }) => length > 5);
    const { objects } = ocelLogSchema.parse(JSON.parse(await textOf(exportOcel(sourceOf(entries)))));
    const known = new Set(entries.map(({ instanceId }) => instanceId));
    const related = objects.flatMap(({ relationships = [] }) => relationships);
    expect(related.length).toBeGreaterThan(0);
    expect(related.every(({ objectId, qualifier }) => known.has(objectId) && qualifier === 'target')).toBe(true);
  });
});
