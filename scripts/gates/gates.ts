/** One thing that has to hold before a change is taken in: a script of the root package.json. */
export interface Gate {
  readonly script: string;
  readonly promise: string;
  /** Gates before it in the list that leave what it reads. */
  readonly after?: readonly string[];
}

/** Every gate. Those that take long begin early. */
export const gates: readonly Gate[] = [
  { script: 'format:check', promise: 'every file is formatted' },
  { script: 'lint', promise: 'house rules and type-aware lint' },
  { script: 'types', promise: 'strict types, type-level tests among them' },
  { script: 'test', promise: 'all tests' },
  { script: 'imports', promise: 'directions, doors and cycles between modules' },
  { script: 'unused', promise: 'no unused file, export or dependency' },
  { script: 'browser', promise: 'packages that promise it bundle and load in a browser' },
  { script: 'quickstart:check', promise: 'the quickstart prints its transcript' },
  { script: 'diagrams:check', promise: 'docs/diagrams and the overview are what the definitions draw' },
  {
    script: 'traceability:check',
    promise: 'every requirement is carried by a definition and tested under its name',
    after: ['test'],
  },
  {
    script: 'faults:check',
    promise: 'every fault at every point is tested under its name, or impossible for a reason',
    after: ['test'],
  },
  {
    script: 'knockout:sample',
    promise: 'guards, duties and role rules, drawn by a seed and disabled, are missed by a test',
  },
  { script: 'mutate:guards', promise: 'no small change of a guard is missed by its cases' },
  { script: 'docs:api', promise: 'the API documentation builds without a warning' },
  { script: 'build', promise: 'every package builds, ESM and CommonJS with types' },
  { script: 'packed:lint', promise: 'publint --strict and attw accept the tarballs', after: ['build'] },
  {
    script: 'packed:install',
    promise: 'the tarballs install, load and run on every Node',
    after: ['packed:lint', 'build'],
  },
];
