/** What of a definition came to pass in a search, by name. */
export interface Reached {
  /** By path: `stage.solution.agreed`. */
  readonly states: ReadonlySet<string>;
  /** By source, command and place among those of the same: `stage.solution.agreed/applySolution/0`. */
  readonly transitions: ReadonlySet<string>;
  /** Taken at least once. */
  readonly commands: ReadonlySet<string>;
  /** Guards that held, and that did not, somewhere they were asked. */
  readonly held: ReadonlySet<string>;
  readonly failed: ReadonlySet<string>;
  /** By id and standing: `backup/owed`. */
  readonly obligations: ReadonlySet<string>;
  /** Fired, by id and rung: `followUp/warning`. */
  readonly deadlines: ReadonlySet<string>;
  readonly effects: ReadonlySet<string>;
}
