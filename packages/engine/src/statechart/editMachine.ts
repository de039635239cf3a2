import { assign, StateMachine, type AnyStateMachine } from 'xstate';
import type { ChartEvent } from './chart.ts';
import type { JsonObject } from '../json/json.ts';
import { isJsonObject } from '../json/json.ts';
import { withGuard, withoutGuard } from './editGuard.ts';
import type { MachineEdit, WrittenTransition } from './machineEdit.ts';
import type { StatePath, TransitionStructure } from './structure.ts';
import { flattenTransitions } from './structure.ts';
import { openMachine } from './openMachine.ts';
import type { MachineDefinition } from '../definition/procedureDefinition.ts';
import { readStructure } from './readStructure.ts';

type Config = Readonly<Record<string, unknown>>;

/** What every step of an edit is shown. */
interface Editing {
  readonly edit: MachineEdit;
  /** From the root, in XState's own words: `#incident.stage.hotline`. */
  readonly address: (path: StatePath) => string;
  readonly transitions: readonly TransitionStructure[];
}

/** What XState shows a guard or an action. */
interface Shown {
  readonly context: JsonObject;
  readonly event: ChartEvent;
}

const mapped = <Value, Made>(
  named: Readonly<Record<string, Value>>,
  make: (value: Value) => Made,
): Record<string, Made> => Object.fromEntries(Object.entries(named).map(([name, value]) => [name, make(value)]));

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const isAt = (path: StatePath, other: StatePath): boolean =>
  path.length === other.length && path.every((key, index) => key === other[index]);

const edited = (written: unknown, transition: TransitionStructure | undefined, { edit, address }: Editing): unknown => {
  const change = transition && edit.changes(transition);
  if (!change || !isJsonObject(written)) return written;
  const { guard, actions } = written;
  const asked = change.drops.reduce<unknown>(withoutGuard, guard);
  return {
    ...written,
    guard: change.asks.reduce<unknown>(withGuard, asked),
    actions: [...listOf(actions), ...change.does],
    ...(change.target ? { target: address(change.target) } : {}),
  };
};

const written = (
  { target, guards, does, meta }: WrittenTransition,
  { edit, address }: Editing,
): Readonly<Record<string, unknown>> => ({
  ...(target ? { target: address(target) } : {}),
  ...(guards.length === 0 ? {} : { guard: guards.reduce<unknown>(withGuard, undefined) }),
  actions: does,
  meta: { ...meta, extension: edit.name },
});

const editedCommands = (on: unknown, path: StatePath, editing: Editing): Config => {
  const taken = isJsonObject(on) ? on : {};
  const added = editing.edit.transitions.filter(({ source }) => isAt(source, path));
  const commands = new Set([...Object.keys(taken), ...added.map(({ command }) => command)]);
  const structureOf = (command: string, index: number) =>
    editing.transitions.find((one) => one.command === command && one.index === index && isAt(one.source, path));
  return Object.fromEntries(
    [...commands].map((command) => [
      command,
      [
        ...listOf(taken[command]).map((one, index) => edited(one, structureOf(command, index), editing)),
        ...added.filter((one) => one.command === command).map((one) => written(one, editing)),
      ],
    ]),
  );
};

const editedState = (config: unknown, path: StatePath, editing: Editing): unknown => {
  if (!isJsonObject(config)) return config;
  const below = isJsonObject(config['states']) ? Object.entries(config['states']) : [];
  const added = editing.edit.states.filter((state) => isAt(state.path.slice(0, -1), path));
  const on = editedCommands(config['on'], path, editing);
  const states = [
    ...below,
    ...added.map(({ path: [...at], does, meta, ...told }) => {
      const state: Config = { ...told, entry: does, meta: { ...meta, extension: editing.edit.name } };
      return [at.at(-1) ?? '', state] as const;
    }),
  ].map(([key, state]) => [key, editedState(state, [...path, key], editing)] as const);
  return {
    ...config,
    ...(Object.keys(on).length === 0 ? {} : { on }),
    ...(states.length === 0 ? {} : { states: Object.fromEntries(states) }),
  };
};

// A context is a value or a function of what the machine is started with.
const contextOf = (context: unknown, { fields }: MachineEdit): unknown =>
  fields === undefined
    ? context
    : (given: unknown) => fields(typeof context === 'function' ? Reflect.apply(context, undefined, [given]) : context);

/** What the names of a machine stand for, with those of an edit. */
const implementationsOf = ({ guards, actions, ...others }: AnyStateMachine['implementations'], edit: MachineEdit) => ({
  ...others,
  guards: {
    ...guards,
    ...mapped(
      edit.guards,
      (holds) =>
        ({ context, event }: Shown) =>
          holds(context, event),
    ),
  },
  actions: {
    ...actions,
    ...Object.fromEntries(edit.effects.map((name) => [name, () => undefined])),
    ...mapped(edit.recordChanges, (change) => assign(({ context, event }: Shown) => change(context, event))),
  },
});

/**
 * A machine with other states, arrows, guards and changes in it: built anew, the given one is left alone.
 * @throws TypeError for one that is not of the XState this engine runs on; no sound procedure has such
 */
export const editMachine = (given: MachineDefinition, edit: MachineEdit): MachineDefinition => {
  const machine = openMachine(given);
  if (!machine) throw new TypeError('not a machine of the XState version that this engine depends on');
  const editing: Editing = {
    edit,
    address: (path) => ['#' + machine.id, ...path].join('.'),
    transitions: flattenTransitions(readStructure(machine)),
  };
  const config = editedState({ ...machine.config }, [], editing);
  return new StateMachine(
    { ...(isJsonObject(config) ? config : {}), context: contextOf(machine.config.context, edit) },
    implementationsOf(machine.implementations, edit),
  );
};
