import { instanceRole } from '../definition/actor.ts';
import type { CommandDefinition } from '../definition/command.ts';
import type { Procedure } from '../definition/procedure.ts';
import { InvalidCommandError } from '../errors/invalidCommandError.ts';

// What only the clock or another instance gives is no use to whoever asks.
const isForPeople = ({ by }: CommandDefinition): boolean => by !== 'system' && by.some((role) => role !== instanceRole);

/** The definition of a command's name. @throws InvalidCommandError where the procedure has none of that name. */
export const commandDefinition = (procedure: Procedure, type: string): CommandDefinition => {
  const definition = Object.hasOwn(procedure.commands, type) ? procedure.commands[type] : undefined;
  if (definition) return definition;
  const commands = Object.entries(procedure.commands).filter(([, command]) => isForPeople(command));
  const known = commands.map(([name]) => name).join(', ');
  const message = {
    en: `'${type}' is not a command of '${procedure.id}'; accepted: ${known}`,
    zh: `“${type}”不是程序 ${procedure.id} 的命令；可用：${known}`,
  };
  throw new InvalidCommandError(`The command was not taken: ${message.en}`, { issues: [{ path: '/type', message }] });
};
