import { defineConfig } from 'vitest/config';
import { mutatedParts } from './parts.ts';

const part = mutatedParts[process.env['STATEDESK_MUTATED'] ?? ''];

export default defineConfig({
  test: {
    include: [...(part?.tests ?? [])],
    exclude: ['**/*.types.spec.ts', '**/*.int.spec.ts', '**/node_modules/**'],
    testTimeout: 60_000,
  },
});
