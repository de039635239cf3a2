import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = join(import.meta.dirname, '..', '..');

// Pure and quick, about nearly everything: what they notice, no slower test is asked about.
const isQuick = ({ moduleId }: TestSpecification): boolean =>
  /\/(whoMay|incidentGuards|guardsAlone|conditionsAlone)\.spec\.ts$/u.test(moduleId);

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(isQuick), ...sorted.filter((file) => !isQuick(file))];
  }
}

// One worker in which modules stay: what is disabled is put back after each try.
export default defineConfig({
  root,
  test: {
    runner: join(root, 'packages/core/src/proofs/knockOut/knockOutRunner.suite.ts'),
    include: ['packages/core/src/**/*.spec.ts'],
    exclude: ['**/*.types.spec.ts', '**/*.property.spec.ts', '**/proofs/**', '**/node_modules/**'],
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 60_000,
    reporters: ['default'],
  },
});
