import type { JsonObject } from '../json/json.ts';
import type { MachineEdit, TransitionChange, WrittenAction } from '../statechart/machineEdit.ts';
import type { TransitionStructure } from '../statechart/structure.ts';
import type { ExtensionAction } from './addedState.ts';
import type { Extending } from './extension.ts';
import { fieldsOf, withFieldsOf } from './ownFields.ts';
import { isWithin, toPath, toPlace } from './statePaths.ts';

const actionOf = (action: ExtensionAction): WrittenAction =>
  typeof action === 'string' ? action : { type: action.effect, params: action.payload };

const isOwned = ({ base }: Extending, { command, source }: TransitionStructure): boolean => {
  const region = command === null ? undefined : base.commands[command]?.region;
  return base.structure.kind !== 'parallel' || region === (source[0] ?? 'root');
};

const names = (
  transition: TransitionStructure,
  listed: readonly { readonly command: string; readonly guard: string; readonly at?: string }[] = [],
): readonly string[] =>
  listed
    .filter(({ command, at }) => command === transition.command && isWithin(transition.source, toPath(at ?? '')))
    .map(({ guard }) => guard);

const detourOf = ({ extension }: Extending, { command, source, targets }: TransitionStructure) =>
  extension.detours?.find(
    (detour) =>
      detour.command === command &&
      detour.from === toPlace(source) &&
      targets.some((target) => toPlace(target) === detour.to),
  );

// Of a command's arrows those of its own region decide; the others follow, and are left as they are (rule R22).
const changeOf = (extending: Extending, transition: TransitionStructure): TransitionChange | undefined => {
  const { extension } = extending;
  const { command } = transition;
  if (command === null || !isOwned(extending, transition)) return undefined;
  const detour = detourOf(extending, transition);
  return {
    asks: names(transition, extension.requires),
    drops: names(transition, extension.loosens?.guards),
    does: (extension.also?.[command] ?? []).map(actionOf),
    target: detour && toPath(detour.through),
  };
};

const changesOf = ({ extension }: Extending): MachineEdit['recordChanges'] =>
  Object.fromEntries(
    Object.entries(extension.changes ?? {}).map(([name, change]) => [
      name,
      (record, event) => withFieldsOf(extension, record, change(fieldsOf(extension, record), event, record)),
    ]),
  );

const guardsOf = ({ extension }: Extending): MachineEdit['guards'] =>
  Object.fromEntries(
    Object.entries({ ...extension.replaces, ...extension.guards }).map(([name, guard]) => [
      name,
      (record, event) => guard.holds(record, event),
    ]),
  );

/** What an extension makes of the machine of its base. */
export const machineEditOf = (extending: Extending): MachineEdit => {
  const { extension } = extending;
  const { name, states = {}, transitions = [], effects = {}, fields } = extension;
  return {
    name,
    states: Object.entries(states).map(([place, { requirement, label, practised, does = [], ...told }]) => ({
      ...told,
      path: toPath(place),
      does: does.map(actionOf),
      meta: { requirement, label, ...(practised ? { practised } : {}) },
    })),
    transitions: transitions.map(({ at, command, target, guards = [], does = [], ...meta }) => ({
      source: toPath(at),
      command,
      target: target === undefined ? undefined : toPath(target),
      guards,
      does: does.map(actionOf),
      meta,
    })),
    changes: (transition) => changeOf(extending, transition),
    guards: guardsOf(extending),
    recordChanges: changesOf(extending),
    effects: Object.keys(effects),
    fields: fields && ((record: JsonObject) => ({ ...record, ...withFieldsOf(extension, record, fields.blank) })),
  };
};
