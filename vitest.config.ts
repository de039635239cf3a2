import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.spec.ts', 'examples/*/src/**/*.spec.ts', 'scripts/**/*.spec.ts'],
    exclude: ['**/*.types.spec.ts', '**/node_modules/**', '**/dist/**'],
    testTimeout: 60_000,
  },
});
