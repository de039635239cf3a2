import { memoryStore, type Permission, type Profile, type Receipt } from '@statedesk/engine';
import { virtualClock, type VirtualClock } from '@statedesk/testing';
import fc from 'fast-check';
import { expect } from 'vitest';
import { createServiceDesk, type ServiceDesk } from '../desk/createServiceDesk.ts';
import { builtInDirectory } from '../directory/builtInDirectory.ts';
import * as acts from '../rehearsal/acts.suite.ts';
import type { Act } from '../rehearsal/acts.suite.ts';
import { everything, execute, passage, step } from '../rehearsal/histories.suite.ts';
import { supportProject } from '../rehearsal/supportProject.suite.ts';
import { holds } from './invariants.suite.ts';
import { isPractisedOnly } from './practisedOnly.suite.ts';
import { nothing, together, type Walked } from './walked.suite.ts';

/** The same seed is the same walk. */
export interface Walk {
  readonly seed: number;
  readonly commands: number;
  readonly profile: Profile;
}

const incidents = 20;
const untilLater = { from: '2026-01-01T00:00:00+08:00', until: '2029-01-01T00:00:00+08:00' };
const contracts = [{ number: 'C-1', vendor: 'Acme', domain: 'storage', ...untilLater }];

const leg = fc.record({
  step,
  incident: fc.nat({ max: incidents - 1 }),
  /** Something of what is allowed, or anything at all; the last with a payload that no door takes. */
  mood: fc.constantFrom(...(['sensible', 'sensible', 'sensible', 'any', 'any', 'malformed'] as const)),
  choice: fc.nat(),
  isTicking: fc.nat({ max: 7 }).map((one) => one === 0),
});
type Leg = typeof leg extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const openDesk = (profile: Profile, clock: VirtualClock): Promise<ServiceDesk> => {
  const directory = builtInDirectory({ projects: [supportProject], contracts });
  return createServiceDesk({ store: memoryStore(), clock, policy: { profile }, ports: { directory } });
};

/** An incident somewhere on its way. */
const begin = async (desk: ServiceDesk, name: string, before: readonly Act[]): Promise<string> => {
  const report = [acts.telephoned, acts.emailed, acts.bareReport][before.length % 3]!;
  const { instanceId } = await execute(desk, report, { idempotencyKey: name });
  for (const one of before) await execute(desk, one, { instanceId });
  return instanceId;
};

const chosen = ({ step: { one, person }, mood, choice }: Leg, allowed: readonly Permission[]): Act => {
  const open = new Set(allowed.filter(({ verdict }) => verdict !== 'no').map(({ command }) => command));
  const sensible = everything.filter(({ type }) => open.has(type));
  return { ...((mood === 'sensible' && sensible[choice % sensible.length]) || one), by: person };
};

/** A verdict is never `no` before an accepted command, nor `yes` before a refused one (R14); one that is noted changes nothing. */
const agrees = (allowed: readonly Permission[], { outcome, command }: Receipt): void => {
  if (outcome === 'noted') return;
  const verdict = allowed.find((one) => one.command === command)?.verdict;
  expect(verdict, `what was allowed of ${command}, which is ${outcome}`).not.toBe(outcome === 'refused' ? 'yes' : 'no');
};

/** One command, and everything that must hold of it; what it counts for. */
const take = async (desk: ServiceDesk, id: string, drawn: Leg, { profile }: Walk): Promise<Partial<Walked>> => {
  const allowed = await desk.allowed(id, drawn.step.person);
  const act = chosen(drawn, allowed);
  const asked = { answers: allowed.length, depends: allowed.filter(({ verdict }) => verdict === 'depends').length };
  if (drawn.mood === 'malformed') {
    const malformed = { ...act, payload: { ...act.payload, nonsense: true } };
    await expect(execute(desk, malformed, { instanceId: id })).rejects.toMatchObject({ code: 'invalid-command' });
    return { ...asked, malformed: 1 };
  }
  const receipt = await execute(desk, act, { instanceId: id });
  agrees(allowed, receipt);
  if (receipt.outcome !== 'accepted') return { ...asked, refused: 1 };
  if (profile === 'written') expect(isPractisedOnly(act.type), act.type).toBe(false);
  await holds(desk, id, receipt);
  return { ...asked, accepted: 1 };
};

const lookBack = async (desk: ServiceDesk, id: string): Promise<Partial<Walked>> => {
  expect(await desk.verify(id)).toMatchObject({ sound: true, findings: [] });
  return { entries: (await desk.journal(id)).length };
};

/**
 * Walks many incidents over one desk, by valid and invalid commands of every role, with time passing and a worker looking
 * now and then. After each command holds what must hold; at the end, that every journal verifies.
 */
export const walk = async (given: Walk): Promise<Walked> => {
  const { seed, commands, profile } = given;
  const clock = virtualClock('2026-03-02T09:00:00+08:00');
  await using desk = await openDesk(profile, clock);
  const ways = fc.sample(passage, { seed, numRuns: incidents });
  const ids = await Promise.all(ways.map((before, index) => begin(desk, `incident-${index}`, before)));
  let walked: Walked = { ...nothing, commands };
  for (const drawn of fc.sample(leg, { seed, numRuns: commands })) {
    clock.advanceBy(Math.floor((drawn.step.minutes * 60_000) / incidents));
    if (drawn.isTicking) await desk.tick();
    walked = together(walked, { ...nothing, ...(await take(desk, ids[drawn.incident]!, drawn, given)) });
  }
  for (const id of ids) walked = together(walked, { ...nothing, ...(await lookBack(desk, id)) });
  return walked;
};
