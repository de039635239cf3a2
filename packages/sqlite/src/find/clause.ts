import type { SQLInputValue } from 'node:sqlite';

/** A condition as SQL, and the values of its parameters. */
export interface Clause {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}
