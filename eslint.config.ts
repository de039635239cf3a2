import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const zodAsNamespace = {
  selector: "ImportDeclaration[source.value='zod'] > :not(ImportNamespaceSpecifier)",
  message: "Write `import * as z from 'zod'`: the named import pulls in every locale.",
};

const clockInsideTheLibrary = [
  { object: 'Date', property: 'now', message: 'Time comes in through the clock; nothing reads it on the side.' },
  { object: 'Math', property: 'random', message: 'Randomness comes in from outside; decide has none.' },
];

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
      'no-restricted-syntax': ['error', zodAsNamespace],
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
    // Tests read top to bottom and meet hostile values; size and casts are no sign of trouble there.
    files: ['**/*.spec.ts', '**/*.suite.ts'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-properties': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // Programs print and own the real clock; the library does neither.
    files: ['scripts/**/*.ts', 'examples/**/*.ts', '*.config.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
);
