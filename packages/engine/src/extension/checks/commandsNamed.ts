import type { Question } from './question.ts';
import { unknown } from './unknown.ts';

/** What it changes of the base is there. */
export const commandsNamed: Question = ({ base, extension }) => {
  const isBases = (name: string): boolean => Object.hasOwn(base.commands, name);
  const lists = {
    requires: extension.requires,
    detours: extension.detours,
    'loosens.guards': extension.loosens?.guards,
  };
  return [
    ...(['payloads', 'also', 'by', 'conditions'] as const).flatMap((part) =>
      unknown(part, 'command of the base', Object.keys(extension[part] ?? {}), isBases),
    ),
    ...Object.entries(lists).flatMap(([part, listed = []]) =>
      unknown(
        part,
        'command of the base',
        listed.map(({ command }) => command),
        isBases,
      ),
    ),
    ...unknown('replaces', 'guard of the base', Object.keys(extension.replaces ?? {}), (name) =>
      Object.hasOwn(base.guards, name),
    ),
    ...unknown('sees', 'role of the extension', extension.sees ?? [], (role) =>
      Object.hasOwn(extension.roles ?? {}, role),
    ),
    ...(extension.loosens?.conditions ?? [])
      .filter(({ command, condition }) => !Object.hasOwn(base.commands[command]?.conditions ?? {}, condition))
      .map(({ command, condition }) => ({
        place: 'loosens.conditions',
        message: `'${command}' has no condition '${condition}'`,
      })),
  ];
};
