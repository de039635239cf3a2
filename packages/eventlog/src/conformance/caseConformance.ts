import type { Profile } from '@statedesk/engine';
import type { Deviation } from '../replay/deviation.ts';

/** How one case of a log stands to the procedure. */
export interface CaseConformance {
  readonly caseId: string;
  /** Of its first row that could be used. */
  readonly line: number;
  /** Its first row says a state in which cases of this log begin; otherwise the rows before it are supplied. */
  readonly complete: boolean;
  /** The log's words for where it stood, in order of time, repeats left out. */
  readonly states: readonly string[];
  /** What each reading does not take of it, in order of time; nothing: the case fits that reading. */
  readonly deviations: Readonly<Record<Profile, readonly Deviation[]>>;
}
