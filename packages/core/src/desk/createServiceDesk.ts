import { alwaysOpen, compileCalendar, type Calendar, type CalendarInput } from '@statedesk/calendar';
import { chinaCalendar } from '@statedesk/calendar/china';
import {
  checkedClock,
  createEngine,
  systemClock,
  tell,
  type Clock,
  type EffectHandler,
  type Engine,
  type LargeRecord,
  type Person,
  type Procedure,
  type Receipt,
  type Store,
} from '@statedesk/engine';
import { builtInDirectory } from '../directory/builtInDirectory.ts';
import type { Directory } from '../directory/directory.ts';
import type { RecurrenceAnswer } from '../directory/recurrence.ts';
import type { IncidentPolicyInput } from '../policy/incidentPolicy.ts';
import type { PolicyFinding } from '../policy/lint/policyFinding.ts';
import { deskAgenda, type DeskAgenda, type DeskAgendaQuery } from './due/deskAgenda.ts';
import { dueItems, type DueItem } from './due/dueItems.ts';
import { effectHandlers, type DeskEffectHandlers } from './effectHandlers.ts';
import { deskForm, type DeskForm, type FormQuery } from './forms/deskForm.ts';
import type { MonthQuery } from './report/monthQuery.ts';
import { readMonth, type DeskMonth } from './report/readMonth.ts';
import { explainDeadline } from './explanation/explainDeadline.ts';
import type { Explanation } from './explanation/explanation.ts';
import type { Commands } from '../procedure/procedureCommand.ts';
import type { DeskCommand, IncidentCommands } from './deskCommand.ts';
import type { DeskPolicies } from './deskPolicies.ts';
import { readProcessMonth, type ProcessMonth } from './processReport/readProcessMonth.ts';
import { deskPorts } from './deskPorts.ts';
import { deskTransaction, type DeskTransaction } from './deskTransaction.ts';
import { deskView, type DeskView } from './deskView.ts';
import { incidentSuggestions } from './knowledge/incidentSuggestions.ts';
import type { Suggestion } from './knowledge/suggestion.ts';
import { recurrenceOf } from './recurrence/recurrenceOf.ts';
import { policyUnder, proceduresWith, type OwnRules } from './ownRules.ts';
import { parseDeskOptions } from './parseDeskOptions.ts';
import { soundPolicy } from './soundPolicy.ts';
import { deskStatus, type DeskStatus } from './timeline/deskStatus.ts';
import { readTimeline } from './timeline/readTimeline.ts';
import type { TimelineItem } from './timeline/timelineItem.ts';

/** What a service desk is made of. */
export interface ServiceDeskOptions<Incident extends Commands = IncidentCommands> {
  readonly store: Store;
  /**
   * The incident procedure with a company's own rules, `extendProcedure(incidentProcedure, …)`: new incidents are born under
   * it, `upgrade` takes over those there are. Default: the procedure as it is.
   */
  readonly procedure?: OwnRules<Incident>;
  /** The settings new incidents are pinned to; what is left out has its default. */
  readonly policy?: IncidentPolicyInput;
  /** The same for each other procedure, by its id. */
  readonly policies?: DeskPolicies;
  /**
   * `working`: the desk's working time, default 09:00–12:00 and 13:00–18:00 on China's working days. `always`: around
   * the clock, default in the zone Asia/Shanghai.
   */
  readonly calendars?: { readonly working?: CalendarInput; readonly always?: CalendarInput };
  /** Default: a directory without contracts, in which no vendor can be given anything. */
  readonly ports?: { readonly directory?: Directory };
  readonly effects?: DeskEffectHandlers;
  /** What the host does with the effects of its own rules. */
  readonly ownEffects?: Readonly<Record<string, EffectHandler>>;
  /** Default: the database's, where the store knows it; the machine's own otherwise. */
  readonly clock?: Clock;
  /** How long a worker has for itself what it has taken, in milliseconds; default 30,000. As an engine's. */
  readonly leaseMilliseconds?: number;
  /** Random bytes for salts and for the jitter of retries; default: the platform's cryptographic source. As an engine's. */
  readonly random?: (bytes: number) => Uint8Array;
  /** Told of an incident whose record passes 16 kB; default: nobody is. */
  readonly onLargeRecord?: (record: LargeRecord) => void;
  /**
   * Told, one by one, of what the policy will hardly do as meant; all of it is in `policyWarnings` besides. One that throws
   * keeps no desk from opening.
   */
  readonly onPolicyWarning?: (warning: PolicyFinding) => void;
}

/**
 * The one interface for daily use (1.j): every command and every query goes through it. Everything an engine promises
 * holds but for what is said here anew: commands are typed, those of every procedure of the desk, none of which names its
 * procedure; `find`, `count` and `agenda` mean incidents unless they name another procedure; `read`, `deadlines` and
 * `agenda` say more than the engine's; `explain` is the desk's own.
 */
export interface ServiceDesk<Incident extends Commands = IncidentCommands> extends Omit<
  Engine,
  'execute' | 'executeAll' | 'using' | 'read' | 'deadlines' | 'agenda'
> {
  /** As `Engine.execute`. */
  execute(command: DeskCommand<Incident>): Promise<Receipt>;
  /** As `Engine.executeAll`: one answer each, in order. */
  executeAll(commands: readonly DeskCommand<Incident>[]): ReturnType<Engine['executeAll']>;
  /**
   * As `Engine.using`: this desk within a transaction of the host's own, whose commands are committed with the host's rows
   * or not at all. @throws InvalidOptionsError
   */
  using(transaction: unknown): DeskTransaction<Incident>;
  /** As `Engine.read`; what is owed tells besides whether it is overdue now, and who may waive it. */
  read(instanceId: string, actor?: Person): Promise<DeskView>;
  /**
   * What is due of one instance, in due order (1.c): each deadline with its words, and what is owed by a time that no
   * deadline watches over. @throws UnknownInstanceError, InvalidQueryError
   */
  deadlines(instanceId: string, actor?: Person): Promise<readonly DueItem[]>;
  /**
   * As `Engine.agenda`: what is due next across the instances of one procedure, with its words, the holder and the tier; of one holder where
   * one is named. @throws InvalidQueryError
   */
  agenda(query: DeskAgendaQuery): Promise<DeskAgenda>;
  /**
   * Why a deadline is due then: what it is reckoned from, towards what, by which calendar, and the stretches in between
   * that counted, and that did not (1.c, R11, R12). For people: `explanationLines`.
   * What a company's own rules add tells no reckoning.
   * @throws UnknownInstanceError; InvalidQueryError for a key of which nothing stands, or that own rules add
   */
  explain(instanceId: string, key: string, actor?: Person): Promise<Explanation>;
  /**
   * One of the forms of clause 6, filled from what was done: as it stands, or as it stood after an earlier entry. The same
   * entries fill the same form, so what was archived can be held against it at any time (5.11.a).
   * @throws UnknownInstanceError; InvalidQueryError for a form or a revision that there is not
   */
  form(instanceId: string, query: FormQuery): Promise<DeskForm>;
  /**
   * One month of incidents, as at a cut-off: the figures of the monthly report with the lines they are counted from, and how
   * tiers and people performed (3.1.b, 5.15). Months are those of the working calendar's zone. What was recorded after the
   * cut-off is left out of account, so the same question has the same answer later. For the host alone.
   * @throws InvalidQueryError
   */
  month(query: MonthQuery): Promise<DeskMonth>;
  /**
   * One month of problems found in the process itself, as at a cut-off: the figures of the report on them with the lines they
   * are counted from (3.1.e). Months are those of the working calendar's zone. For the host alone. @throws InvalidQueryError
   */
  processMonth(query: MonthQuery): Promise<ProcessMonth>;
  /**
   * Articles in force and solved incidents like this one, the likest first, and why each is suggested (3.2.a, 5.3.a): the same
   * configuration item or category, words in common. Chinese and English; at most 20; the same store gives the same answer.
   * For people: `suggestionReasonLabel`. @throws UnknownInstanceError, InvalidQueryError
   */
  suggestions(instanceId: string, actor?: Person): Promise<readonly Suggestion[]>;
  /**
   * How often the same customer, and the same configuration item, had an incident of the same category lately, and whether
   * that proposes to judge this one recurring (5.9.f). What it says when it is judged is kept with the judgement.
   * @throws UnknownInstanceError; InvalidQueryError for what is no incident
   */
  recurrence(instanceId: string, actor?: Person): Promise<RecurrenceAnswer>;
  /**
   * The full story of one instance, in the words of its procedure: who did what, when, by which requirement, what moved, what
   * went out (1.c). Personal values are joined, or marked as erased. @throws UnknownInstanceError
   */
  timeline(instanceId: string, actor?: Person): Promise<readonly TimelineItem[]>;
  /**
   * How one instance stands: stage, tier, who holds it, each since when, what it waits for, what is owed and what is due next
   * (1.c). @throws UnknownInstanceError
   */
  status(instanceId: string, actor?: Person): Promise<DeskStatus>;
  /** What was found in the policy when the desk opened, and did not keep it from opening. */
  readonly policyWarnings: readonly PolicyFinding[];
}

const orDefaults = ({ working, always }: { readonly working?: unknown; readonly always?: unknown }) => ({
  working: working ?? chinaCalendar().document,
  always: always ?? alwaysOpen({ zone: 'Asia/Shanghai' }).document,
});

/** An engine as a desk answers its questions. */
const queries = (
  engine: Engine,
  {
    clock,
    calendar,
    procedures,
  }: { readonly clock: Clock; readonly calendar: Calendar; readonly procedures: readonly Procedure[] },
): Omit<ServiceDesk, 'policyWarnings'> => ({
  ...engine,
  using: (transaction) => deskTransaction(engine.using(transaction), clock),
  read: async (id, actor) => deskView(await engine.read(id, actor), clock.now()),
  deadlines: async (id, actor) => dueItems(await engine.read(id, actor), clock.now()),
  agenda: (query) => deskAgenda(engine, query),
  explain: async (id, key, actor) => explainDeadline(id, key, await engine.derivation(id, actor)),
  form: (id, query) => deskForm(engine, id, query),
  month: (query) => readMonth(engine, query, { calendar, now: clock.now() }),
  processMonth: (query) => readProcessMonth(engine, query, { calendar, now: clock.now() }),
  suggestions: (id, actor) => incidentSuggestions(engine, id, actor),
  recurrence: (id, actor) => recurrenceOf(engine, id, actor),
  timeline: (id, actor) => readTimeline(engine, id, { actor, procedures }),
  status: (id, actor) => deskStatus(engine, id, { actor, procedures, now: clock.now() }),
});

/**
 * Opens a service desk on a store. It starts no process: call `work` where a worker is wanted.
 *
 * @throws InvalidOptionsError `invalid-options` for options that do not parse and for a policy that could never work;
 * DocumentError for a policy or a calendar that does not parse; store errors
 *
 * @example
 * ```ts
 * await using desk = await createServiceDesk({ store: memoryStore() });
 * const receipt = await desk.execute({
 *   type: 'reportIncident', idempotencyKey: 'call-1', actor: { id: 'li', roles: ['tier1'] },
 *   payload: { channel: 'telephone', organisation: 'Westlake Hospital', symptom: '系统打不开' },
 * });
 * ```
 */
export function createServiceDesk<const Incident extends Commands = IncidentCommands>(
  options: ServiceDeskOptions<Incident> & { readonly procedure: OwnRules<Incident> },
): Promise<ServiceDesk<Incident>>;
export function createServiceDesk(options: ServiceDeskOptions): Promise<ServiceDesk>;
export async function createServiceDesk(options: unknown): Promise<ServiceDesk> {
  const {
    store,
    procedure,
    clock: given = store.clock ?? systemClock,
    policy,
    policies,
    calendars,
    ports,
    effects,
    ownEffects,
    ...told
  } = parseDeskOptions(options);
  const clock = checkedClock('createServiceDesk', given);
  const { directory = builtInDirectory() } = ports;
  const reckonedBy = orDefaults(calendars);
  const policyWarnings = soundPolicy({
    policy: policyUnder(procedure, policy),
    calendars: reckonedBy,
    directory,
    now: clock.now(),
  });
  for (const warning of policyWarnings) tell(told.onPolicyWarning, warning);
  const procedures = proceduresWith(procedure);
  const engine: Engine = await createEngine({
    store,
    procedures,
    defaultProcedure: 'incident',
    policies: { ...policies, incident: policy },
    calendars: reckonedBy,
    ports: deskPorts(directory, () => ({ engine, calendar, clock }), procedures),
    effects: { ...effectHandlers(effects), ...ownEffects },
    clock: given,
    ...(told.leaseMilliseconds === undefined ? {} : { leaseMilliseconds: told.leaseMilliseconds }),
    ...(told.random ? { random: told.random } : {}),
    ...(told.onLargeRecord ? { onLargeRecord: told.onLargeRecord } : {}),
  });
  const calendar = compileCalendar(reckonedBy.working);
  return { ...queries(engine, { clock, calendar, procedures }), policyWarnings };
}
