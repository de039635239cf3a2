import { alwaysOpen, type CalendarInput } from '@statedesk/calendar';
import { chinaCalendar } from '@statedesk/calendar/china';
import {
  createEngine,
  systemClock,
  type Clock,
  type Engine,
  type LargeRecord,
  type Person,
  type Receipt,
  type Store,
} from '@statedesk/engine';
import { builtInDirectory } from '../directory/builtInDirectory.ts';
import type { Directory } from '../directory/directory.ts';
import { directoryPorts } from '../directory/directoryPorts.ts';
import { incidentProcedure } from '../incident/incidentProcedure.ts';
import type { IncidentPolicyInput } from '../policy/incidentPolicy.ts';
import type { PolicyFinding } from '../policy/lint/policyFinding.ts';
import { effectHandlers, type IncidentEffectHandlers } from './effectHandlers.ts';
import { incidentView, type IncidentView } from './incidentView.ts';
import type { IncidentCommand } from './incidentCommand.ts';
import { parseDeskOptions } from './parseDeskOptions.ts';
import { soundPolicy } from './soundPolicy.ts';

/** What a service desk is made of. */
export interface ServiceDeskOptions {
  readonly store: Store;
  /** The settings new incidents are pinned to; what is left out has its default. */
  readonly policy?: IncidentPolicyInput;
  /**
   * `working`: the desk's working time, default 09:00–12:00 and 13:00–18:00 on China's working days. `always`: around
   * the clock, default in the zone Asia/Shanghai.
   */
  readonly calendars?: { readonly working?: CalendarInput; readonly always?: CalendarInput };
  /** Default: a directory without contracts, in which no vendor can be given anything. */
  readonly ports?: { readonly directory?: Directory };
  readonly effects?: IncidentEffectHandlers;
  /** Default: the machine's own. */
  readonly clock?: Clock;
  /** Told of an incident whose record passes 16 kB; default: nobody is. */
  readonly onLargeRecord?: (record: LargeRecord) => void;
  /** Told, one by one, of what the policy will hardly do as meant; all of it is in `policyWarnings` besides. */
  readonly onPolicyWarning?: (warning: PolicyFinding) => void;
}

/**
 * The one interface for daily use (1.j): every command and every query goes through it. Everything an engine promises
 * holds; commands are those of the incident procedure, typed.
 */
export interface ServiceDesk extends Omit<Engine, 'execute' | 'executeAll' | 'read'> {
  /** As `Engine.execute`. */
  execute(command: IncidentCommand): Promise<Receipt>;
  /** As `Engine.executeAll`: one answer each, in order. */
  executeAll(commands: readonly IncidentCommand[]): ReturnType<Engine['executeAll']>;
  /** As `Engine.read`; what is owed tells besides whether it is overdue now, and who may waive it. */
  read(instanceId: string, actor?: Person): Promise<IncidentView>;
  /** What was found in the policy when the desk opened, and did not keep it from opening. */
  readonly policyWarnings: readonly PolicyFinding[];
}

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
export const createServiceDesk = async (options: ServiceDeskOptions): Promise<ServiceDesk> => {
  const { store, clock = systemClock, policy, calendars, ports, effects, ...told } = parseDeskOptions(options);
  const { directory = builtInDirectory() } = ports;
  const working = calendars.working ?? chinaCalendar().document;
  const always = calendars.always ?? alwaysOpen({ zone: 'Asia/Shanghai' }).document;
  const policyWarnings = soundPolicy({ policy, calendars: { working, always }, directory, now: clock.now() });
  if (told.onPolicyWarning) policyWarnings.forEach(told.onPolicyWarning);
  const engine = await createEngine({
    store,
    procedures: [incidentProcedure],
    policies: { [incidentProcedure.id]: policy },
    calendars: { working, always },
    ports: directoryPorts(directory),
    effects: effectHandlers(effects),
    clock,
    ...(told.onLargeRecord ? { onLargeRecord: told.onLargeRecord } : {}),
  });
  return {
    ...engine,
    read: async (id, actor) => incidentView(await engine.read(id, actor), clock.now()),
    policyWarnings,
  };
};
