import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..', '..');

// One worker in which modules stay: what is disabled is put back after each try.
export default defineConfig({
  root,
  test: {
    runner: join(root, 'packages/core/src/proofs/knockOut/knockOutRunner.suite.ts'),
    include: ['packages/core/src/**/*.spec.ts'],
    exclude: ['**/*.types.spec.ts', '**/*.property.spec.ts', '**/proofs/**', '**/node_modules/**'],
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    reporters: ['default'],
  },
});
