import type { CommandDefinition, CommandDefinitions } from '../definition/command.ts';
import type { Extending } from './extension.ts';
import { withExtra } from './withExtra.ts';

const withoutDropped = (
  { extension }: Extending,
  command: string,
  conditions: CommandDefinition['conditions'] = {},
): CommandDefinition['conditions'] => {
  const dropped = extension.loosens?.conditions?.filter((one) => one.command === command) ?? [];
  return Object.fromEntries(
    Object.entries(conditions).filter(([name]) => !dropped.some(({ condition }) => condition === name)),
  );
};

const extendedCommand = (extending: Extending, name: string, command: CommandDefinition): CommandDefinition => {
  const { extension } = extending;
  const { conditions: before, ...rest } = command;
  const fields = extension.payloads?.[name];
  const conditions = { ...withoutDropped(extending, name, before), ...extension.conditions?.[name] };
  return {
    ...rest,
    payload: (fields && withExtra(command.payload, extension.name, fields, 'whereGiven')) ?? command.payload,
    by: extension.by?.[name] ?? command.by,
    ...(Object.keys(conditions).length === 0 ? {} : { conditions }),
  };
};

/** The base's commands with what an extension adds to them or takes from them, and its own behind them. */
export const extendedCommands = (extending: Extending): CommandDefinitions => ({
  ...Object.fromEntries(
    Object.entries(extending.base.commands).map(([name, command]) => [name, extendedCommand(extending, name, command)]),
  ),
  ...extending.extension.commands,
});
