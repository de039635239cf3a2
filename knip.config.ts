import type { KnipConfig } from 'knip';

export default {
  workspaces: {
    '.': {
      // The gates are programs of their own; what they import follows from them.
      entry: ['scripts/gates/check.ts', 'dependency-cruiser.config.ts'],
      project: ['scripts/**/*.ts', '*.ts'],
    },
    'packages/*': { project: 'src/**/*.ts' },
    'examples/*': { entry: 'src/main.ts', project: 'src/**/*.ts' },
  },
} satisfies KnipConfig;
