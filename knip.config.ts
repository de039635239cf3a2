import type { KnipConfig } from 'knip';

export default {
  // Called by name, on each tarball, in scripts/packed/lintTarballs.ts.
  ignoreDependencies: ['publint', '@arethetypeswrong/cli'],
} satisfies KnipConfig;
