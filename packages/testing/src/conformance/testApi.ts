/** What a suite needs of a test runner: vitest, `node:test` and the like all have it. */
export interface TestApi {
  readonly describe: (title: string, define: () => void) => void;
  readonly it: (title: string, run: () => Promise<void>) => void;
  /** Reports a case that cannot run, with its reason: a skipped case is never silent. */
  readonly skip: (title: string, reason: string) => void;
}
