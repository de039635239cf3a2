import type { CommandDefinition } from '@statedesk/engine';
import type { RequirementId } from '../requirements/catalogue.ts';
import type { Role } from '../vocabulary/role.ts';

/** A command of a procedure: only requirements of the catalogue, roles of the desk and the machine's own regions compile. */
export interface CommandRow<RecordShape, Region extends string = never> extends CommandDefinition<RecordShape> {
  readonly requirement: RequirementId;
  readonly also?: readonly RequirementId[];
  /** `instance`: what other instances say to it, and nobody else (rule R17). */
  readonly by: readonly [Role | 'instance', ...(Role | 'instance')[]] | 'system';
  /** A machine of one region takes every command at its root. */
  readonly region: Region | 'root';
}
