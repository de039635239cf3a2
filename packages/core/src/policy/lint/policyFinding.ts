import type { Label } from '@statedesk/engine';
import type { RequirementId } from '../../requirements/catalogue.ts';

/** Something in a policy that cannot work, or will hardly do what was meant. */
export interface PolicyFinding {
  /** An `error` keeps a desk from opening; a `warning` is told and goes on. */
  readonly severity: 'error' | 'warning';
  /** Which rule found it. */
  readonly rule: PolicyRule;
  /** The requirement that suffers. */
  readonly requirement: RequirementId;
  /** What is wrong. */
  readonly message: Label;
  /** The setting to change, and to what. */
  readonly change: Label;
}

/** The rules of the linter. */
export type PolicyRule =
  | 'shape'
  | 'matrixHole'
  | 'warningsAscend'
  | 'followUpWarning'
  | 'patienceWithinFollowUp'
  | 'remindersBeforePatience'
  | 'calendarCoversDeadlines'
  | 'somebodyAnswers'
  | 'somebodyApproves'
  | 'targetsInOrder'
  | 'contractOutlastsLimit';
