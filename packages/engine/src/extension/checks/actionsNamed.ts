import { isAssignment } from '../../statechart/builtInAction.ts';
import type { ExtensionAction } from '../addedState.ts';
import type { Question } from './question.ts';

/** Everything that is done is a change of the extension's own fields or an effect. */
export const actionsNamed: Question = ({ base, extension }) => {
  const { transitions = [], states = {}, also = {}, changes = {}, effects = {} } = extension;
  const named = [
    ...transitions.flatMap(({ does = [], at, command }) =>
      does.map((one) => [`transitions.${at}.${command}`, one] as const),
    ),
    ...Object.entries(states).flatMap(([place, { does = [] }]) => does.map((one) => [`states.${place}`, one] as const)),
    ...Object.entries(also).flatMap(([command, does = []]) => does.map((one) => [`also.${command}`, one] as const)),
  ];
  const isKnown = (action: ExtensionAction): boolean =>
    typeof action === 'string'
      ? Object.hasOwn(changes, action)
      : Object.hasOwn({ ...base.effects, ...effects }, action.effect);
  return [
    ...named
      .filter(([, action]) => !isKnown(action))
      .map(([place, action]) => ({
        place,
        message: `'${typeof action === 'string' ? action : action.effect}' is neither a change of the extension nor an effect`,
      })),
    ...Object.keys(changes)
      .filter((name) => isAssignment(base.machine, name) || Object.hasOwn({ ...base.effects, ...effects }, name))
      .map((name) => ({ place: `changes.${name}`, message: 'the base has an action of this name' })),
    ...(Object.keys(changes).length > 0 && !extension.fields
      ? [{ place: 'changes', message: 'there are no fields that they could change' }]
      : []),
  ];
};
