import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const report = process.env['STATEDESK_TEST_REPORT'];

// What takes minutes begins first: begun last, it would have one core wait for the other.
const longest = ['/proofs/', '/simulation/', '/faults/', '/replay/', '/conformance/', '/torn/'];

const rank = ({ moduleId }: TestSpecification): number => {
  const found = longest.findIndex((part) => moduleId.includes(part));
  return found === -1 ? longest.length : found;
};

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((left, right) => rank(left) - rank(right));
  }
}

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.spec.ts', 'examples/*/src/**/*.spec.ts', 'scripts/**/*.spec.ts'],
    exclude: ['**/*.types.spec.ts', '**/node_modules/**', '**/dist/**'],
    globalSetup: ['packages/postgres/src/sharedServer.suite.ts'],
    sequence: { sequencer: LongestFirst },
    // All cores, and what a worker has imported stays: with a fresh process for every file most of the time is loading.
    maxWorkers: '100%',
    isolate: false,
    // For what hangs. No test is judged by how long it takes, on whatever machine.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
