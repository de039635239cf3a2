import { parseEnvelope, refuseCommand } from '../door/parseCommand.ts';
import { execute } from './execute.ts';
import type { EngineParts } from './parts.ts';
import type { Receipt } from './receipt.ts';

/** A command as a caller sends it, through the door. @throws InvalidCommandError and whatever `execute` throws */
export const executeInput = async (parts: EngineParts, input: unknown): Promise<Receipt> =>
  execute(parts, parseEnvelope(input));

/** A command of many that met an error; the others went on. */
export interface FailedCommand {
  readonly outcome: 'failed';
  /** Of the library's closed union. */
  readonly error: unknown;
}

// They are all decided before the last is written; more belongs in several calls.
const mostAtOnce = 100_000;

/** Carries out many commands: those on one instance in the order given, others side by side, sharing transactions. */
export const executeAll = async (
  parts: EngineParts,
  commands: readonly unknown[],
): Promise<readonly (Receipt | FailedCommand)[]> => {
  if (!Array.isArray(commands) || commands.length > mostAtOnce)
    return refuseCommand(
      '',
      `many commands come as a list of ${mostAtOnce} at most`,
      `多条命令须为列表，至多 ${mostAtOnce} 条`,
    );
  return Promise.all(
    Array.from(commands, (command: unknown) =>
      executeInput(parts, command).catch((error: unknown) => ({ outcome: 'failed' as const, error })),
    ),
  );
};
