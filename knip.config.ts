import type { KnipConfig } from 'knip';

export default {
  // Called by name, on each tarball, in scripts/packed/lintTarballs.ts.
  ignoreDependencies: ['publint', '@arethetypeswrong/cli'],
  workspaces: {
    // Imported by the program that README.md shows, which a test writes out and runs.
    '.': { ignoreDependencies: ['@statedesk/calendar'] },
    // Resolved by path: its years are data files.
    'packages/calendar': { ignoreDependencies: ['holiday-calendar'] },
  },
} satisfies KnipConfig;
