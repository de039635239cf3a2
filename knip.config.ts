import type { KnipConfig } from 'knip';

export default {
  // Called by name, on each tarball, in scripts/packed/lintTarballs.ts.
  ignoreDependencies: ['publint', '@arethetypeswrong/cli'],
  workspaces: {
    // Imported by the programs that the READMEs show, which a test writes out and runs.
    '.': { ignoreDependencies: ['@statedesk/calendar', '@statedesk/forms', 'xstate'] },
    // Resolved by path: its years are data files.
    'packages/calendar': { ignoreDependencies: ['holiday-calendar'] },
  },
} satisfies KnipConfig;
