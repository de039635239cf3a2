import { refuseCommand } from '../door/parseCommand.ts';
import { execute } from './execute.ts';
import type { EngineParts } from './parts.ts';
import type { Receipt } from './receipt.ts';

/** A command of many that met an error; the others went on. */
export interface FailedCommand {
  readonly outcome: 'failed';
  /** Of the library's closed union. */
  readonly error: unknown;
}

/** Carries out many commands: those on one instance in the order given, others side by side, sharing transactions. */
export const executeAll = async (
  parts: EngineParts,
  commands: readonly unknown[],
): Promise<readonly (Receipt | FailedCommand)[]> => {
  if (!Array.isArray(commands)) return refuseCommand('', 'many commands come as a list', '多条命令须为列表');
  return Promise.all(
    commands.map((command) =>
      execute(parts, command).catch((error: unknown) => ({ outcome: 'failed' as const, error })),
    ),
  );
};
