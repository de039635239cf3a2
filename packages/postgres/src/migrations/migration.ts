/** One step of the schema. Once published it is never changed: the next step is another one. */
export interface Migration {
  /** 1, 2, 3 … */
  readonly version: number;
  readonly name: string;
  readonly statements: readonly string[];
}
