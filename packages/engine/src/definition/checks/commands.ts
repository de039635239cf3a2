import { flattenTransitions } from '../../statechart/structure.ts';
import { instanceRole } from '../actor.ts';
import type { CommandDefinition } from '../command.ts';
import type { DefinitionFault } from '../../errors/definitionFault.ts';
import { isReserved } from '../reservedCommands.ts';
import { placeOf, type Check, type Examined } from './check.ts';

const ownFaults = (
  name: string,
  command: CommandDefinition,
  { definition, structure }: Examined,
): readonly DefinitionFault[] => {
  const place = `commands.${name}`;
  const roles = command.by === 'system' ? [] : command.by;
  const regions = structure.kind === 'parallel' ? structure.states.map(({ key }) => key) : [];
  const taken = flattenTransitions(structure).some((transition) => transition.command === name);
  return [
    ...(/^[a-z][A-Za-z0-9]*$/.test(name)
      ? []
      : [{ place, message: 'a command is an imperative in camelCase, such as escalateIncident' }]),
    ...(isReserved(name)
      ? [{ place, message: `'${name}' is the engine's own word for what it does to an instance: take another` }]
      : []),
    ...(taken ? [] : [{ place, message: 'no state takes it' }]),
    ...roles
      .filter((role) => role !== instanceRole && !Object.hasOwn(definition.roles, role))
      .map((role) => ({ place: `${place}.by`, message: `role '${role}' is not listed` })),
    ...(command.region === 'root' || regions.includes(command.region)
      ? []
      : [
          {
            place: `${place}.region`,
            message: `'${command.region}' is not a region (${['root', ...regions].join(', ')})`,
          },
        ]),
    ...Object.keys(command.needs ?? {})
      .filter((need) => !Object.hasOwn(definition.observations ?? {}, need))
      .map((need) => ({ place: `${place}.needs.${need}`, message: 'is not among the observations' })),
    ...(command.by === 'system' ? clockFaults(place, command) : []),
  ];
};

const clockFaults = (place: string, { creates, needs }: CommandDefinition): readonly DefinitionFault[] => [
  ...(creates ? [{ place, message: 'the clock cannot bring an instance into being' }] : []),
  ...(needs ? [{ place: `${place}.needs`, message: 'the clock asks nobody: no port is called for a deadline' }] : []),
];

/** Commands and the statechart name each other, roles and regions exist, what is needed can be observed. */
export const commands: Check = (examined) => [
  ...Object.entries(examined.definition.commands).flatMap(([name, command]) => ownFaults(name, command, examined)),
  ...flattenTransitions(examined.structure)
    .filter(({ command }) => command !== null && !Object.hasOwn(examined.definition.commands, command))
    .map((transition) => ({
      place: placeOf(transition),
      message: `'${transition.command ?? ''}' is not a command of the definition`,
    })),
  ...(Object.values(examined.definition.commands).some(({ creates }) => creates)
    ? []
    : [{ place: 'commands', message: 'none of them creates an instance' }]),
];
