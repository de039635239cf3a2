/** One step of the schema. Once published it is never changed: the next step is another one. */
export interface Migration {
  /** 1, 2, 3 …: the `user_version` of the file after it. */
  readonly version: number;
  readonly name: string;
  readonly statements: readonly string[];
}
