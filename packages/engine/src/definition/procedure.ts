import type { Chart } from '../statechart/chart.ts';
import type { StateStructure } from '../statechart/structure.ts';
import type { ProcedureDefinition } from './procedureDefinition.ts';
import type { Profile } from './profile.ts';

/** A definition that was found sound, with its statechart built once for each reading. What `defineProcedure` returns. */
export interface Procedure extends ProcedureDefinition {
  /** The statechart as plain data, practised transitions included: what diagrams, tables and checks read. */
  readonly structure: StateStructure;
  readonly charts: Readonly<Record<Profile, Chart>>;
}

/** A procedure that still knows the types of its commands. */
export type DefinedProcedure<Definition> = Procedure &
  Pick<Definition, Extract<keyof Definition, 'commands' | 'policy'>>;
