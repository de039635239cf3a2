import { defineConfig } from 'vitest/config';
import { mutatedParts } from './parts.ts';

const part = mutatedParts[process.env['STATEDESK_MUTATED'] ?? ''];

export default defineConfig({
  test: {
    include: [...(part?.tests ?? [])],
    exclude: ['**/*.types.spec.ts', '**/*.int.spec.ts', '**/node_modules/**'],
    // What a file imports is loaded once, not once a file: a run for each mutant takes a third of the time.
    isolate: false,
    maxWorkers: 1,
    testTimeout: 60_000,
  },
});
