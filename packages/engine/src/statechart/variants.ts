import { StateMachine, type AnyStateMachine } from 'xstate';
import { isJsonObject } from '../json/json.ts';
import { askOnce } from './askOnce.ts';
import { readMeta } from './meta.ts';

const isPractised = (config: unknown): boolean => isJsonObject(config) && readMeta(config['meta']).practised === true;

const keepWritten = (transitions: unknown): unknown =>
  Array.isArray(transitions) ? transitions.filter((transition) => !isPractised(transition)) : transitions;

const writtenTransitions = (on: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(on)
      .filter(([, transitions]) => !isPractised(transitions))
      .map(([command, transitions]) => [command, keepWritten(transitions)]),
  );

const writtenState = (config: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const { on, always, states, ...rest } = config;
  return {
    ...rest,
    ...(isJsonObject(on) ? { on: writtenTransitions(on) } : {}),
    ...(always !== undefined && !isPractised(always) ? { always: keepWritten(always) } : {}),
    ...(isJsonObject(states)
      ? {
          states: Object.fromEntries(
            Object.entries(states).map(([key, state]) => [key, isJsonObject(state) ? writtenState(state) : state]),
          ),
        }
      : {}),
  };
};

// An endless chain of `always` would hang the process; no sound chart takes this many steps for one command.
const options = { maxIterations: 100 };

const rebuild = (machine: AnyStateMachine, config: Readonly<Record<string, unknown>>): AnyStateMachine =>
  askOnce(new StateMachine({ ...config, options }, machine.implementations));

/** The machine of the `practised` reading: all of it, with a bound on the steps one command may take. */
export const bounded = (machine: AnyStateMachine): AnyStateMachine => rebuild(machine, { ...machine.config });

/** The machine of the `written` reading: the same, without the transitions marked `practised`. */
export const withoutPractised = (machine: AnyStateMachine): AnyStateMachine =>
  rebuild(machine, writtenState({ ...machine.config }));
