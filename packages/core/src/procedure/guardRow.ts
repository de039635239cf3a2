import type { GuardDefinition } from '@statedesk/engine';
import type { RequirementId } from '../requirements/catalogue.ts';

/** A question a procedure asks of the record and of the command at hand, and how it explains its answer. */
export interface GuardRow<RecordShape, Event> extends GuardDefinition {
  readonly requirement: RequirementId;
  /** Pure; false for a command that it is not about. */
  holds(record: RecordShape, command: Event): boolean;
}
