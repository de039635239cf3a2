/** What one package of this workspace may import, and where it promises to run. */
export interface PackageRule {
  /** Workspace packages its code may import; what these may import is allowed along with them. */
  readonly mayImport: readonly string[];
  /** Workspace packages that only its tests may import besides. */
  readonly testsMayImport: readonly string[];
  /** Runs in a browser: no `node:` module, no global that only Node has. */
  readonly browserSafe: boolean;
}

const pure = { testsMayImport: ['testing'], browserSafe: true };
const store = { mayImport: ['engine'], testsMayImport: ['testing', 'core'], browserSafe: false };
const reader = { mayImport: ['core'], testsMayImport: ['testing', 'sqlite'], browserSafe: false };

/**
 * The direction of dependencies, by folder under `packages/`: the one table behind the import rules, the browser gate
 * and the table in ARCHITECTURE.md. Stores and hosts stand side by side and never see each other.
 */
export const packageRules: Readonly<Record<string, PackageRule>> = {
  calendar: { ...pure, mayImport: [], testsMayImport: [] },
  engine: { ...pure, mayImport: ['calendar'] },
  core: { ...pure, mayImport: ['engine', 'calendar'], testsMayImport: ['testing', 'sqlite'] },
  testing: { mayImport: ['engine'], testsMayImport: ['core', 'sqlite'], browserSafe: false },
  sqlite: store,
  postgres: store,
  restate: store,
  diagrams: { ...pure, mayImport: ['engine'], testsMayImport: ['testing', 'core'] },
  forms: reader,
  eventlog: reader,
  bench: {
    mayImport: ['core', 'testing', 'sqlite', 'postgres', 'restate', 'diagrams', 'forms', 'eventlog'],
    testsMayImport: [],
    browserSafe: false,
  },
};

/** Every package a folder may import, itself left out. */
export const importsOf = (folder: string): ReadonlySet<string> => closure(packageRules[folder]?.mayImport ?? []);

/** Every package the tests of a folder may import, itself left out. */
export const testImportsOf = (folder: string): ReadonlySet<string> => {
  const rule = packageRules[folder];
  return closure(rule === undefined ? [] : [...rule.mayImport, ...rule.testsMayImport]);
};

const closure = (folders: readonly string[]): ReadonlySet<string> =>
  new Set(folders.flatMap((folder) => [folder, ...importsOf(folder)]));
