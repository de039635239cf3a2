import { shelveCalendars } from '../documents/calendarShelf.ts';
import { shelvePolicies } from '../documents/policyShelf.ts';
import { systemClock } from '../time/clock.ts';
import { checkedClock, checkedRandom } from './checkedSources.ts';
import { readAgenda } from './agenda/agenda.ts';
import { createCommitQueue } from './commitQueue.ts';
import type { Engine } from './engine.ts';
import { readDerivation } from './derivation.ts';
import { erasePersonal } from './erasePersonal.ts';
import { executeAll, executeInput } from './executeAll.ts';
import { count, find } from './find.ts';
import type { EngineOptions } from './options.ts';
import { parseEngineOptions, type ParsedEngineOptions } from './parseEngineOptions.ts';
import type { EngineParts } from './parts.ts';
import { hostsPause } from './pause.ts';
import { shelve } from './procedureShelf.ts';
import { createOpenedRows } from './openedRows.ts';
import { platformRandom, saltFrom, chanceFrom } from './random.ts';
import { readAllowed, readDeadlines, readInstance } from './read.ts';
import { readChanges, readJournal } from './readJournal.ts';
import { release } from './release.ts';
import { repinInstances } from './repin/repinInstances.ts';
import { reprojectInstances } from './reproject/reprojectInstances.ts';
import { revealJson } from './revealJson.ts';
import { createRunning, type Running } from './running.ts';
import { createSequence } from './sequence.ts';
import { createSignal } from './signal.ts';
import { resolveEffect } from './talk/resolveEffect.ts';
import { stuckEffects } from './talk/stuckEffects.ts';
import { talkingEffects } from './talk/talkingEffects.ts';
import { subscribe } from './subscribe.ts';
import { tick } from './tick.ts';
import { upgradeInstances } from './upgrade/upgradeInstances.ts';
import { using } from './using.ts';
import { verify } from './verify.ts';
import { work } from './work.ts';

const assemble = async (options: ParsedEngineOptions): Promise<EngineParts> => {
  const { store, procedures, ports, effects, deliveryTries, leaseMilliseconds } = options;
  const clock = checkedClock('createEngine', options.clock ?? store.clock ?? systemClock);
  const random = checkedRandom(options.random ?? platformRandom);
  const calendars = shelveCalendars(options.calendars);
  const policies = shelvePolicies(procedures, options.policies);
  for (const procedure of procedures) calendars.pinsFor(procedure);
  await store.putDocuments([...calendars.documents, ...policies.documents]);
  return {
    store,
    clock,
    calendars,
    policies,
    procedures: shelve(procedures, options.defaultProcedure),
    ports,
    handlers: effects,
    talking: talkingEffects(procedures),
    deliveryTries,
    claim: { holder: saltFrom(random)(), leaseMilliseconds },
    sequence: createSequence(),
    commits: createCommitQueue(store, clock, options.pause && hostsPause(options.pause)),
    opened: createOpenedRows(),
    onLargeRecord: options.onLargeRecord ?? (() => undefined),
    salt: saltFrom(random),
    chance: chanceFrom(random),
    committed: createSignal(),
  };
};

/**
 * Puts procedures on a store. No process of ours is started: call `work` where you want a worker, or `tick` yourself.
 *
 * @throws InvalidOptionsError for options that do not parse, or a name under `policies`, `calendars`, `ports` or `effects`
 * that no procedure knows; DocumentError for a policy or calendar that does not parse or is missing; DefinitionError for two definitions
 * of one name; store errors
 *
 * @example
 * ```ts
 * await using engine = await createEngine({ store: memoryStore(), procedures: [lending] });
 * const receipt = await engine.execute({ type: 'lendBook', idempotencyKey: 'loan-1', payload: { title: '三体' }, actor });
 * ```
 */
export const createEngine = async (options: EngineOptions): Promise<Engine> => {
  const parts = await assemble(parseEngineOptions(options));
  const running = createRunning();
  const unhint = parts.store.onChange?.(() => parts.committed.raise());
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => (closed ??= running.end().then(() => leave(parts, unhint)));
  return { ...operations(parts, running), close, [Symbol.asyncDispose]: close };
};

/** Leaves the store as one that works here no more: others need not wait for its leases to run out. */
const leave = async ({ store, claim }: EngineParts, unhint: (() => void) | undefined): Promise<void> => {
  unhint?.();
  // A store that is away keeps the leases until they run out; it is closed all the same.
  await store.releaseDue(claim.holder).catch(() => undefined);
  await store.close();
};

const operations = (
  parts: EngineParts,
  { run, requireOpen, closing }: Running,
): Omit<Engine, 'close' | typeof Symbol.asyncDispose> => ({
  execute: (command) => run(() => executeInput(parts, command)),
  using: (transaction) => using(parts, transaction, { run, requireOpen }),
  executeAll: (commands) => run(() => executeAll(parts, commands)),
  read: (id, actor) => run(() => readInstance(parts, id, actor)),
  journal: (id, page = {}) => run(() => readJournal(parts, id, page)),
  changes: (page = {}) => run(() => readChanges(parts, page)),
  allowed: (id, actor) => run(() => readAllowed(parts, id, actor)),
  deadlines: (id, actor) => run(() => readDeadlines(parts, id, actor)),
  agenda: (query) => run(() => readAgenda(parts, query)),
  derivation: (id, actor) => run(() => readDerivation(parts, id, actor)),
  verify: (id) => run(() => verify(parts, id)),
  find: (query = {}) => run(() => find(parts, query)),
  count: (query = {}) => run(() => count(parts, query)),
  subscribe: (options = {}) => subscribe(parts, options, { run, closing }),
  tick: () => run(() => tick(parts, closing)),
  work: (options) => run(() => work(parts, options, closing)),
  reveal: (value) => run(() => revealJson(parts, value)),
  erasePersonal: (subject, by, reason) => run(() => erasePersonal(parts, { subject, by, reason })),
  repin: (options) => run(() => repinInstances(parts, options)),
  upgrade: (options) => run(() => upgradeInstances(parts, options)),
  reproject: (options) => run(() => reprojectInstances(parts, options)),
  stuckEffects: (page = {}) => run(() => stuckEffects(parts, page)),
  resolveEffect: (key, resolution, decided) => run(() => resolveEffect(parts, { key, resolution, decided })),
  release: (id) => run(() => release(parts, id)),
});
