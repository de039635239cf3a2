import { parseArgs } from 'node:util';

export const usage = `Usage: pnpm faults [options]

Writes docs/faults.md: what can go wrong at which point, store by store, and the test of it.

  --check          write nothing; fail on a cell that is blank, on a test that does not exist, or where the page is
                   out of date
  --report <file>  count only tests that passed, by the JSON report of a test run; with --check the default is
                   the report that STATEDESK_TEST_REPORT names
  --help           print this

Exit codes: 0 done, or all is well; 1 something is missing or out of date; 2 wrong options.
`;

/** What the command line asked for. */
export interface FaultsCommandLine {
  readonly check: boolean;
  readonly report: string | undefined;
}

/** Reads the command line; undefined where it asks for help. @throws Error saying what was wrong */
export const readCommandLine = (args: readonly string[]): FaultsCommandLine | undefined => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: 'boolean', default: false },
      report: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const { check } = values;
  return { check, report: values.report ?? (check ? process.env['STATEDESK_TEST_REPORT'] : undefined) };
};
