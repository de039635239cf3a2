import { parseArgs } from 'node:util';

export const usage = `Usage: pnpm traceability [options]

Writes docs/traceability.md from the definitions and from the titles of the tests.

  --check          write nothing; fail where a row lacks a part or a test, or where the page is out of date
  --report <file>  count only tests that passed, by the JSON report of a test run; with --check the default is
                   the report that STATEDESK_TEST_REPORT names
  --json           print requirements, parts and tests as JSON instead
  --help           print this

Exit codes: 0 done, or all is well; 1 something is missing or out of date; 2 wrong options.
`;

/** What the command line asked for. */
export interface TraceabilityCommandLine {
  readonly check: boolean;
  readonly report: string | undefined;
  readonly json: boolean;
}

/** Reads the command line; undefined where it asks for help. @throws Error saying what was wrong */
export const readCommandLine = (args: readonly string[]): TraceabilityCommandLine | undefined => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: 'boolean', default: false },
      report: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const { check, json } = values;
  return { check, json, report: values.report ?? (check ? process.env['STATEDESK_TEST_REPORT'] : undefined) };
};
