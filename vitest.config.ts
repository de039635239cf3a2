import { defineConfig } from 'vitest/config';

const report = process.env['STATEDESK_TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.spec.ts', 'examples/*/src/**/*.spec.ts', 'scripts/**/*.spec.ts'],
    exclude: ['**/*.types.spec.ts', '**/node_modules/**', '**/dist/**'],
    globalSetup: ['packages/postgres/src/sharedServer.suite.ts'],
    testTimeout: 60_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
