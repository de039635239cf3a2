// `pnpm conformance <file>`: which cases of a log the procedure takes, under both readings (docs/conformance.md).
import { incidentProcedure } from '@statedesk/core';
import {
  checkConformance,
  LogUnreadableError,
  readMapping,
  readMappingFile,
  uciMapping,
  type ConformanceResult,
  type Mapping,
} from '@statedesk/eventlog';
import { commandLine, type Ending } from '../terminal/commandLine.ts';
import { openJsonLines } from '../terminal/jsonLines.ts';
import { LinesUnwritableError } from '../terminal/linesUnwritableError.ts';
import { progressBar } from '../terminal/progressBar.ts';
import { breakingCases, type BreakingCase } from './breaking.ts';
import { readCommandLine, usage, type ConformanceCommandLine } from './options.ts';
import { printConformance, share } from './printConformance.ts';

interface Checked {
  readonly result: ConformanceResult;
  readonly breaking: readonly BreakingCase[];
}

const mappingOf = async (file: string | undefined): Promise<Mapping> =>
  file === undefined ? readMapping(uciMapping, incidentProcedure) : readMappingFile(file, incidentProcedure);

const known = (requirement: string | undefined): void => {
  if (requirement !== undefined && !Object.hasOwn(incidentProcedure.requirements, requirement))
    throw new Error(`--breaks '${requirement}': the procedure has no such requirement`);
};

const check = async (asked: ConformanceCommandLine, mapping: Mapping): Promise<Checked> => {
  const lines = asked.cases === undefined ? undefined : await openJsonLines(asked.cases);
  const breaking = breakingCases(asked.breaks, asked.reading);
  const bar = progressBar(process.stderr);
  try {
    const result = await checkConformance(asked.file, {
      mapping,
      onCase: (found) => {
        lines?.write(found);
        breaking.see(found);
      },
      onProgress: bar.show,
    });
    return { result, breaking: breaking.found };
  } finally {
    bar.clear();
    await lines?.close();
  }
};

const print = ({ result, breaking }: Checked, { json, breaks, reading }: ConformanceCommandLine): void => {
  const listed = breaks === undefined ? {} : { breaking };
  const title = `Cases that part from ${breaks ?? ''}, ${reading}`;
  process.stdout.write(
    json ? `${JSON.stringify({ ...result, ...listed }, null, 2)}\n` : printConformance(result, title, breaking),
  );
};

const endingOf = (
  { cases, readings }: ConformanceResult,
  { file, reading, atLeast }: ConformanceCommandLine,
): Ending => {
  if (cases === 0) return { status: 1, message: `${file}: no case could be read` };
  const { fit } = readings[reading];
  if (atLeast === undefined || (fit / cases) * 100 >= atLeast) return undefined;
  return { status: 3, message: `${share(fit, cases)} of the cases fit the ${reading} reading, not ${atLeast} %` };
};

const run = async (asked: ConformanceCommandLine, mapping: Mapping): Promise<Ending> => {
  try {
    const checked = await check(asked, mapping);
    print(checked, asked);
    return endingOf(checked.result, asked);
  } catch (error) {
    if (error instanceof LogUnreadableError || error instanceof LinesUnwritableError)
      return { status: 1, message: error.message };
    throw error;
  }
};

await commandLine(usage, async (args) => {
  const asked = readCommandLine(args);
  if (asked === undefined) return undefined;
  known(asked.breaks);
  const mapping = await mappingOf(asked.mapping);
  return () => run(asked, mapping);
});
