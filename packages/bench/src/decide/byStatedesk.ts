import { incidentProcedure } from '@statedesk/core';
import {
  decide,
  openInstance,
  parseEnvelope,
  takeCommand,
  toCommit,
  unborn,
  type Instance,
  type InstanceCommit,
} from '@statedesk/engine';
import type { DecidedAct } from '../incident/decidedAct.ts';

/** One command as `Engine.execute` carries it out between reading the row and writing it, and how the instance then stands. */
const take = (
  { command: input, commit, world }: DecidedAct,
  instance: Instance,
): { readonly next: Instance; readonly commit: InstanceCommit } => {
  const salts = commit.personal.map((value) => ('salt' in value ? value.salt : ''))[Symbol.iterator]();
  const salt = (): string => salts.next().value ?? '';
  const { command, personal } = takeCommand(incidentProcedure, instance.id, parseEnvelope(input), salt);
  const decision = decide(incidentProcedure, instance, command, world);
  const written = toCommit(incidentProcedure, decision, personal);
  if (!written) throw new Error(`'${command.type}' was refused`);
  return { next: decision.next, commit: written };
};

const beforeAll = ({ commit, entry: { policy, calendars } }: DecidedAct): Instance => {
  // Pinned in the order in which the definition lists its calendars, as the engine does it.
  const pinned = Object.keys(incidentProcedure.calendars).map((name) => [name, calendars[name] ?? ''] as const);
  return unborn(incidentProcedure, commit.next, { policy, calendars: Object.fromEntries(pinned) });
};

/** The story with every instance at hand, as the engine keeps those it read or wrote last. */
export const decideKept = (acts: readonly DecidedAct[]): readonly InstanceCommit[] => {
  const [first] = acts;
  if (!first) return [];
  let instance = beforeAll(first);
  return acts.map((act) => {
    const { next, commit } = take(act, instance);
    instance = next;
    return commit;
  });
};

const openedOrUnborn = (act: DecidedAct): Instance => {
  if (!act.before) return beforeAll(act);
  const opened = openInstance(incidentProcedure, act.before);
  if (!opened) throw new Error('the row is not one the engine wrote');
  return opened;
};

/** The story with every row parsed anew, as an engine meets an instance that it has not seen lately. */
export const decideRead = (acts: readonly DecidedAct[]): readonly InstanceCommit[] =>
  acts.map((act) => take(act, openedOrUnborn(act)).commit);
