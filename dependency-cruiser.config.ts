import type { IConfiguration } from 'dependency-cruiser';
import { importsOf, packageRules, testImportsOf } from './scripts/workspace/packageRules.ts';

type Rule = NonNullable<IConfiguration['forbidden']>[number];

const tests = String.raw`\.(spec|suite)\.ts$`;
const anyOf = (folders: Iterable<string>) => `^packages/(${[...folders].join('|')})/`;

const directions = Object.keys(packageRules).flatMap((folder): Rule[] => [
  {
    name: `directions-${folder}`,
    comment: `What ${folder} may import is written in scripts/workspace/packageRules.ts.`,
    severity: 'error',
    from: { path: `^packages/${folder}/`, pathNot: tests },
    to: { path: '^packages/', pathNot: anyOf([folder, ...importsOf(folder)]) },
  },
  {
    name: `directions-${folder}-tests`,
    comment: `What the tests of ${folder} may import is written in scripts/workspace/packageRules.ts.`,
    severity: 'error',
    from: { path: `^packages/${folder}/.*${tests}` },
    to: { path: '^packages/', pathNot: anyOf([folder, ...testImportsOf(folder)]) },
  },
]);

const browserSafe = Object.keys(packageRules).filter((folder) => packageRules[folder]?.browserSafe);

const doors: Rule[] = [
  {
    name: 'no-cycles',
    comment: 'Modules that need each other are one module, or have a third one between them.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolvable',
    comment: 'An import of a package goes through an entry point that its package.json names.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-way-round-the-door',
    comment: 'A package is imported by its name, never by a path into its folder; its test servers are no part of it.',
    severity: 'error',
    from: { path: '^(packages/[^/]+|examples/[^/]+|scripts)/' },
    to: {
      path: '^packages/',
      pathNot: ['^$1/', String.raw`^packages/postgres/src/(testServer|rawPostgres|fullDisk/smallDisk)\.suite\.ts$`],
      dependencyTypes: ['local'],
    },
  },
  {
    name: 'known-folder',
    comment: 'A new package takes its row in scripts/workspace/packageRules.ts first.',
    severity: 'error',
    from: { path: '^packages/', pathNot: anyOf(Object.keys(packageRules)) },
    to: {},
  },
  {
    name: 'no-node-in-browser-safe',
    comment: 'These packages run in a browser; only their tests and the command line of diagrams may use Node.',
    severity: 'error',
    from: { path: anyOf(browserSafe), pathNot: [tests, '^packages/diagrams/src/cli/', String.raw`/tsup\.config\.ts$`] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'xstate-behind-its-door',
    comment:
      'R21: XState is known to one folder of the engine, to the machines of core, of benchmarks and of tests, to nobody else.',
    severity: 'error',
    from: { path: '^(packages|examples)/', pathNot: ['^packages/(engine/src/statechart|core/src|bench/src)/', tests] },
    to: { path: 'node_modules/xstate/' },
  },
  {
    name: 'tests-are-leaves',
    comment: 'Nothing imports a test.',
    severity: 'error',
    from: { path: '^packages/', pathNot: tests },
    to: { path: String.raw`\.spec\.ts$` },
  },
];

export default {
  forbidden: [...doors, ...directions],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: String.raw`^(packages/[^/]+/dist|coverage|docs|\.tmp|\.ci)/` },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
} satisfies IConfiguration;
