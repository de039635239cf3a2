import { memoryStore } from '@statedesk/engine';
import { virtualClock } from '@statedesk/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createServiceDesk, type ServiceDesk } from '../../desk/createServiceDesk.ts';
import type { DeskCommand } from '../../desk/deskCommand.ts';
import { builtInDirectory } from '../../directory/builtInDirectory.ts';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, type Act } from '../../rehearsal/acts.suite.ts';
import { settled, toDiagnosis } from '../../rehearsal/passages.suite.ts';
import { supportProject } from '../../rehearsal/supportProject.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import type { IncidentRecord } from '../incidentRecord.ts';

const several = 4;
const reason = 'The same switch';
/** The way to closure: what comes next is tried. */
const onward: readonly Act[] = [
  ...[acts.applied, acts.documented, acts.confirmationAsked, acts.confirmed, ...settled, acts.closed],
];
const others: readonly Act[] = [
  ...[...toDiagnosis().slice(1), acts.causeFound, acts.proposed, acts.agreed, acts.workaroundApplied],
  ...[acts.rejected, acts.reopened, acts.withdrawn, acts.cancelled],
  ...[act('adoptSolution', {}), act('unlinkFromParent', { reason })],
];

const which = fc.nat({ max: several - 1 });
/** One incident goes onward or does something else, two are linked or merged; and a worker looks, or none does. */
const move = fc.record({
  which,
  other: which,
  what: fc.oneof(
    { weight: 6, arbitrary: fc.constant('onward' as const) },
    { weight: 6, arbitrary: fc.constant('link' as const) },
    { weight: 1, arbitrary: fc.constant('merge' as const) },
    { weight: 4, arbitrary: fc.constantFrom(...others) },
  ),
  isTicking: fc.boolean(),
});
type Move = typeof move extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const actsOf = ({ what, other }: Move, ids: readonly string[]): readonly Act[] => {
  const target = ids[other]!;
  if (what === 'onward') return onward;
  if (what === 'merge') return [act('mergeIncident', { into: target, reason })];
  return [what === 'link' ? act('linkToParent', { parent: target, reason }) : what];
};

const make = async (desk: ServiceDesk, one: Move, ids: readonly string[]): Promise<void> => {
  for (const { type, payload, by } of actsOf(one, ids)) {
    const receipt = await desk.execute({ type, payload, actor: by, instanceId: ids[one.which]! } as DeskCommand);
    if (receipt.outcome === 'accepted') break;
  }
  if (one.isTicking) await desk.tick();
};

const open = async (levels: number) => {
  const desk = await createServiceDesk({
    store: memoryStore(),
    clock: virtualClock('2026-03-02T09:00:00+08:00'),
    policy: { family: { levels } },
    ports: { directory: builtInDirectory({ projects: [supportProject] }) },
  });
  const ids: string[] = [];
  for (let index = 0; index < several; index += 1) {
    const { type, payload, by } = acts.telephoned;
    const { instanceId } = await desk.execute({
      type,
      payload,
      actor: by,
      idempotencyKey: `call-${index}`,
    } as DeskCommand);
    ids.push(instanceId);
    // One of them is soon to be solved.
    for (const one of index === 0
      ? [...toDiagnosis().slice(1), acts.causeFound, acts.proposed, acts.agreed]
      : [acts.accepted, acts.minorFault])
      await desk.execute({ type: one.type, payload: one.payload, actor: one.by, instanceId } as DeskCommand);
  }
  return { desk, ids };
};

const recordOf = async (desk: ServiceDesk, id: string) => (await desk.read(id)).record as unknown as IncidentRecord;

/** Every incident leads up to one that has no parent, in no more steps than policy allows. */
const leadsUp = async (desk: ServiceDesk, ids: readonly string[], levels: number): Promise<void> => {
  for (const id of ids) {
    let at: string | undefined = id;
    for (let steps = 0; at !== undefined; steps += 1) {
      expect(steps).toBeLessThanOrEqual(levels);
      const { parent }: IncidentRecord['relations'] = (await recordOf(desk, at)).relations;
      at = parent?.standing === 'linked' ? parent.id : undefined;
    }
  }
};

/** What another incident says closes nothing, and gives no answer of a customer. */
const closesNothing = async (desk: ServiceDesk, id: string): Promise<void> => {
  let was: string | undefined;
  for (const { entry } of await desk.journal(id)) {
    if (entry.state === undefined) continue;
    const { stage, children } = entry.state as Readonly<Record<string, unknown>>;
    const byInstance = entry.actor.roles.some((role) => role === 'instance');
    if (byInstance && JSON.stringify(stage) !== was && entry.command.type !== 'keepMerge')
      expect([entry.command.type, stage]).toEqual(
        entry.command.type === 'adoptSolution'
          ? ['adoptSolution', { solution: 'applied' }]
          : ['askWithParent', 'confirmation'],
      );
    was = JSON.stringify(stage);
    expect(children).toBeDefined();
  }
  const { record, state, setAside } = await desk.read(id);
  const { relations } = record as unknown as IncidentRecord;
  expect(setAside).toBeNull();
  expect((state as { children: string }).children).toBe(relations.children.length === 0 ? 'none' : 'some');
  expect(await desk.verify(id)).toMatchObject({ sound: true });
};

describe(`${titled('PR.c')}: whatever is linked, merged, solved and reopened, in whatever order workers look`, () => {
  it('no cascade closes a child, and no ring is left', async () => {
    let linked = 0;
    let adopted = 0;
    const history = fc.record({
      levels: fc.integer({ min: 1, max: 3 }),
      moves: fc.array(move, { minLength: 20, maxLength: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(history, async ({ levels, moves }) => {
        const { desk, ids } = await open(levels);
        for (const one of moves) {
          await make(desk, one, ids);
          await leadsUp(desk, ids, levels);
        }
        await desk.tick();
        for (const id of ids) {
          await closesNothing(desk, id);
          const types = (await desk.journal(id)).map(({ entry }) => entry.command.type);
          linked += types.filter((type) => type === 'keepParent').length;
          adopted += types.filter((type) => type === 'adoptSolution').length;
        }
        expect((await desk.stuckEffects()).filter(({ lane }) => lane === 'instance')).toEqual([]);
      }),
      { numRuns: 20 },
    );
    expect(linked).toBeGreaterThan(20);
    expect(adopted).toBeGreaterThan(5);
  });
});
