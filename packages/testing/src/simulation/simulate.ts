import { hashText } from '@statedesk/engine';
import { memoryHarness } from '../conformance/memoryHarness.ts';
import type { StoreSubject } from '../conformance/storeHarness.ts';
import { audit } from './audit.ts';
import type { Books } from './books.ts';
import { calm } from './calm.ts';
import { createClaims } from './claims.ts';
import { createCustomers } from './customers.ts';
import { createDice } from './dice.ts';
import type { Finding } from './finding.ts';
import { createLedger } from './ledger.ts';
import { live } from './live.ts';
import { createMoves } from './moves.ts';
import { createOperators } from './operators.ts';
import { createScheduler } from './scheduler.ts';
import { createStaff, type Staff } from './staff.ts';
import { createTime } from './time.ts';
import { calmWeather, drawWeather } from './weather.ts';
import type { Workload } from './workload.ts';
import type { World } from './world.ts';

/** What is simulated, and from which seed. */
export interface SimulationOptions {
  /** A whole number from 0 to 2³² − 1. The same seed is the same simulation, step by step. */
  readonly seed: number;
  readonly workload: Workload;
  /** An empty database, whose handles the processes share; default: a memory store. It is destroyed at the end. */
  readonly subject?: StoreSubject;
  /** How many times the simulation commands, kills, lets time pass; default 100. */
  readonly moves?: number;
}

/** What a simulation came to. */
export interface Simulation {
  readonly seed: number;
  /** What is wrong; empty: nothing that the simulation knows of. */
  readonly findings: readonly Finding[];
  /** Every step, in order: what a person reads to understand a finding. */
  readonly trace: readonly string[];
  /**
   * The hash of all steps and of what the tables hold at the end, facts apart: the same for the same seed, on every store that
   * keeps its promise.
   */
  readonly digest: string;
  /** How much happened. */
  readonly counts: {
    readonly processes: number;
    readonly attempts: number;
    readonly lists: number;
    readonly erasures: number;
    readonly acknowledged: number;
    readonly entries: number;
    readonly fired: number;
    readonly deliveries: number;
  };
}

const countsOf = ({ ledger, journal }: Books, processes: number): Simulation['counts'] => ({
  processes,
  attempts: ledger.attempts().length,
  lists: new Set(ledger.attempts().flatMap(({ list }) => list ?? [])).size,
  erasures: ledger.erasures().length,
  acknowledged: ledger.attempts().filter(({ answer }) => answer?.receipt).length,
  entries: journal.length,
  fired: journal.filter(({ entry }) => entry.deadline).length,
  deliveries: ledger.deliveries().length,
});

const digestOf = ({ journal, rows, outbox }: Books, trace: readonly string[]): string => {
  const entries = journal.map(({ instanceId, revision, position, hash }) => [instanceId, revision, position, hash]);
  const instances = rows.map(({ id, head, snapshot, wakeAt, setAside }) => [id, head, snapshot, wakeAt, setAside]);
  return hashText(JSON.stringify([trace, entries, instances, outbox.map(({ key, payload }) => [key, payload])]));
};

interface Stage {
  readonly world: World;
  readonly staff: Staff;
  /** Ends the bad weather. */
  readonly clearUp: () => void;
}

const setStage = (options: SimulationOptions, subject: StoreSubject, note: Pick<World, 'tell' | 'find'>): Stage => {
  const dice = createDice(options.seed);
  const time = createTime();
  let weather = drawWeather(dice);
  const world: World = {
    dice,
    time,
    scheduler: createScheduler(dice, time),
    ledger: createLedger(),
    claims: createClaims(note.find),
    subject,
    workload: options.workload,
    weather: () => weather,
    ...note,
  };
  note.tell(`Seed ${options.seed}: ${JSON.stringify(weather)}`);
  return {
    world,
    staff: createStaff(world),
    clearUp: () => {
      weather = calmWeather;
    },
  };
};

/**
 * Lives through a working day, and a bad one, of several processes on one database, all of whose asynchrony, time, chance and
 * faults follow from a seed; then lets the weather clear up, and holds what the tables say against what was seen.
 *
 * Processes execute commands, one or a list at once, look at the clock and deliver effects. Calls of the store happen one at a time in an order
 * that chance decides; connections are cut before and after a call was carried out, processes are killed there or stand
 * still past every lease, clocks jump, commands come again with the same payload and with another, the other side of an
 * effect throws, is slow or never answers. It finds, it does not throw: `findings` of a sound engine on a sound store is
 * empty.
 *
 * @example
 * ```ts
 * const { findings, trace } = await simulate({ seed: 7, workload });
 * if (findings.length > 0) console.log(trace.join('\n'), findings);
 * ```
 */
export const simulate = async (options: SimulationOptions): Promise<Simulation> => {
  const subject = options.subject ?? (await memoryHarness().create());
  const trace: string[] = [];
  const findings: Finding[] = [];
  const { world, staff, clearUp } = setStage(options, subject, {
    tell: (line) => void trace.push(line),
    find: (finding) => void findings.push(finding),
  });
  for (let hired = world.dice.below(3); hired >= 0; hired -= 1) staff.hire();
  const people = { customers: createCustomers(world), operators: createOperators(world) };
  await live(world, { staff, moves: createMoves(world, staff, people) }, options.moves ?? 100);
  clearUp();
  await calm(world, staff);
  const audited = await audit(world);
  await staff.dismiss();
  await subject.destroy();
  return {
    seed: options.seed,
    findings: [...findings, ...audited.findings],
    trace,
    digest: digestOf(audited.books, trace),
    counts: countsOf(audited.books, staff.hired()),
  };
};
