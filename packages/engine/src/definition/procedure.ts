import type { ExtensionReport } from '../extension/difference.ts';
import type { Chart } from '../statechart/chart.ts';
import type { StateStructure } from '../statechart/structure.ts';
import type { ProcedureDefinition } from './procedureDefinition.ts';
import type { Profile } from './profile.ts';

/** A definition that was found sound, with its statechart built once for each reading. What `defineProcedure` returns. */
export interface Procedure extends ProcedureDefinition {
  /** The statechart as plain data, practised transitions included: what diagrams, tables and checks read. */
  readonly structure: StateStructure;
  readonly charts: Readonly<Record<Profile, Chart>>;
  /** What `extendProcedure` made otherwise; absent: it extends nothing (rule R20). */
  readonly extension?: ExtensionReport;
}

/** The parts that keep their own types. */
type Typed = 'commands' | 'policy' | 'record';

/** A procedure that still knows the types of its commands, its policy and its record. */
export type DefinedProcedure<Definition> = Omit<Procedure, Typed> & Pick<Definition, Extract<keyof Definition, Typed>>;
