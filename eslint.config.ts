import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { packageRules } from './scripts/workspace/packageRules.ts';

const zodAsNamespace = {
  selector: "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
  message: "Write `import * as z from 'zod'`: the named import pulls in every locale.",
};

const exportsByName = {
  selector: 'ExportAllDeclaration',
  message: 'List what is exported by name: what is not in the list does not exist for users.',
};

const currentInstant = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Time comes in through the clock; nothing reads it on the side.',
};

const testsThatAlwaysRun = {
  selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|fails)$/]',
  message: 'Every test runs. A group that needs what a machine lacks says so with `skipIf` and its reason.',
};

const clockInsideTheLibrary = [
  { object: 'Date', property: 'now', message: 'Time comes in through the clock; nothing reads it on the side.' },
  { object: 'performance', property: 'now', message: 'Time comes in through the clock.' },
  { object: 'Temporal', property: 'Now', message: 'Time comes in through the clock.' },
  { object: 'Math', property: 'random', message: 'Randomness comes in from outside; decide has none.' },
];

const onlyNodeHasThem = ['process', 'Buffer', 'global', 'require', '__dirname', '__filename', 'setImmediate'];
const browserSafe = Object.keys(packageRules).filter((folder) => packageRules[folder]?.browserSafe);

export default defineConfig(
  { ignores: ['**/dist/**', '**/node_modules/**', 'docs/**', 'coverage/**', '.tmp/**'] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'max-depth': ['error', 3],
      complexity: ['error', 12],
      'no-restricted-syntax': ['error', zodAsNamespace, exportsByName, currentInstant],
      'no-restricted-properties': ['error', ...clockInsideTheLibrary],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  {
    // A page has none of these; the types alone would not say so, for tests and tools see Node's.
    files: browserSafe.map((folder) => `packages/${folder}/src/**/*.ts`),
    ignores: ['**/*.spec.ts', 'packages/diagrams/src/cli/**'],
    rules: { 'no-restricted-globals': ['error', ...onlyNodeHasThem] },
  },
  {
    // Programs print and own the real clock; the library does neither.
    files: ['scripts/**/*.ts', 'examples/**/*.ts', 'packages/bench/**/*.ts', '*.config.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': ['error', zodAsNamespace, exportsByName] },
  },
  {
    // XState types what it does not know as any; that stays inside this one folder (rule R21).
    files: ['packages/engine/src/statechart/**'],
    rules: {
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
  {
    // A table of contents is as long as what it lists, a name a line.
    files: ['packages/*/src/index.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Tests read top to bottom and meet hostile values; size and casts are no sign of trouble there.
    files: ['**/*.spec.ts', '**/*.suite.ts'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': ['error', zodAsNamespace, exportsByName, testsThatAlwaysRun],
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
