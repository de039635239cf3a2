import { MappingError } from '@statedesk/eventlog';

/** How a command line ended that did not end well: what it says, and its exit code; `undefined`: well. */
export type Ending = { readonly status: 1 | 2 | 3; readonly message: string } | undefined;

type Work = () => Promise<Ending>;

const wrongUsage = (error: unknown, usage: string): Ending => {
  const message = error instanceof Error ? error.message : 'the options are wrong';
  // A mapping's own fault says all there is to say.
  return { status: 2, message: error instanceof MappingError ? message : `${message}\n\n${usage}` };
};

const endingOf = async (usage: string, prepare: (args: readonly string[]) => Promise<Work | undefined>) => {
  let work: Work | undefined;
  try {
    work = await prepare(process.argv.slice(2));
  } catch (error) {
    return wrongUsage(error, usage);
  }
  if (work !== undefined) return work();
  process.stdout.write(usage);
  return undefined;
};

/**
 * Runs a program of the command line. `prepare` reads the options and gives the work, or nothing where help was asked for;
 * what it throws is wrong usage (2), and an interruption is 130.
 */
export const commandLine = async (
  usage: string,
  prepare: (args: readonly string[]) => Promise<Work | undefined>,
): Promise<void> => {
  process.once('SIGINT', () => process.exit(130));
  const ending = await endingOf(usage, prepare);
  if (ending === undefined) return;
  process.stderr.write(`${ending.message}\n`);
  process.exitCode = ending.status;
};
