import { createServiceDesk, incidentEffects, type IncidentPolicyInput } from '@statedesk/core';
import type { EffectDefinition } from '@statedesk/engine';
import type { Dice } from '../dice.ts';
import type { Deed, ProcessParts, SimulatedHost, Target, Workload } from '../workload.ts';
import { besides, callers, reported, secret, wayToClosure } from './incidentDeeds.suite.ts';

const minute = 60_000;
const hour = 60 * minute;

const deed = (dice: Dice, target: Target | undefined): Deed => {
  if (!target) return reported(dice.below(10_000));
  const next = wayToClosure[target.taken - 1];
  const other = dice.oneOf([...besides, ...wayToClosure]);
  return (dice.happens(750) && next) || other || reported(0);
};

const effects: Readonly<Record<string, EffectDefinition>> = incidentEffects;

/** What goes out to people; what instances tell each other the engine delivers itself. */
const handled = Object.entries(effects).flatMap(([name, effect]) => (effect.command || effect.commands ? [] : name));

/** Every other process has other rules, and instances are moved from one's to the other's. */
const policyOf = (number: number): IncidentPolicyInput =>
  number % 2 === 0
    ? {}
    : { confirmation: { reminders: 1, closeAfterWorkingDays: 2 }, rootCause: { lookWithinWorkingDays: 3 } };

const open = ({ number, effects: handlers, store, clock, random }: ProcessParts): Promise<SimulatedHost> =>
  createServiceDesk({ store, clock, random, effects: handlers, policy: policyOf(number) });

/** The service desk with the real incident procedure, and every other that incidents speak to. */
export const incidents: Workload = {
  open,
  handled,
  deed,
  late: true,
  instances: 3,
  subjects: callers,
  secret,
  strides: [minute, 20 * minute, 3 * hour, 30 * hour],
};
