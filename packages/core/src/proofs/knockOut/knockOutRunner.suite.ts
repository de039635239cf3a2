import { TestRunner, type RunnerTask, type RunnerTestCase } from 'vitest';
import { titled } from '../../rehearsal/titled.suite.ts';
import { catalogue, type RequirementId } from '../../requirements/catalogue.ts';
import { disable } from './disable.suite.ts';
import { knockOuts, nameOf, type KnockOut } from './knockOuts.suite.ts';
import { readVerdicts, writeVerdicts } from './verdicts.suite.ts';

// A test that takes longer is asked about nothing: it would be run once for each part that is disabled.
const longest = 3_000;

const leading = /^(?:edge cases? [\d, and]+, )?((?:\d|ISO|PR)(?:\.\d+)?\.[a-l])(?![\w.])/u;
const ids = Object.keys(catalogue).filter((id): id is RequirementId => Object.hasOwn(catalogue, id));

const namedIn = (title: string): readonly RequirementId[] => {
  const first = leading.exec(title)?.[1];
  return ids.filter((id) => id === first || title.includes(titled(id)));
};

/** The requirements that a test is titled with, in its own title or in that of a group around it. */
const requirementsOf = ({ name, suite }: RunnerTask): readonly RequirementId[] => [
  ...namedIn(name),
  ...(suite ? requirementsOf(suite) : []),
];

const passes = async (run: () => unknown): Promise<boolean> => {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
};

/**
 * Runs a test as it is, and again with each part disabled whose requirement it is titled with and that nobody has noticed
 * yet; where there is none, not at all. A test that does not pass twice in a row says nothing.
 */
export default class KnockOutRunner extends TestRunner {
  readonly verdicts = readVerdicts();
  readonly asked = knockOuts.filter((knockOut) => this.verdicts.asked.includes(nameOf(knockOut)));

  async runTask(test: RunnerTestCase): Promise<void> {
    const open = this.openFor(test);
    if (open.length === 0) return;
    const run = TestRunner.getTestFn(test);
    const began = performance.now();
    await run();
    if (performance.now() - began > longest || !(await passes(run))) return;
    for (const knockOut of open) await this.tryWithout(knockOut, test, run);
    writeVerdicts(this.verdicts);
  }

  private openFor(test: RunnerTestCase): readonly KnockOut[] {
    const titled = requirementsOf(test);
    return this.asked.filter(
      (knockOut) =>
        this.verdicts.noticed[nameOf(knockOut)] === undefined &&
        knockOut.requirements.some((id) => titled.includes(id)),
    );
  }

  private async tryWithout(knockOut: KnockOut, test: RunnerTestCase, run: () => unknown): Promise<void> {
    const { noticed, tried } = this.verdicts;
    const name = nameOf(knockOut);
    tried[name] = (tried[name] ?? 0) + 1;
    const undo = disable(knockOut);
    const isNoticed = !(await passes(run));
    undo();
    if (isNoticed) noticed[name] = `${test.file.name}: ${test.fullTestName}`;
  }
}
