import type { CommandDefinition, Condition, Procedure } from '@statedesk/engine';

/** What is drawn of a command: its name, who may give it, and where it is decided. */
export interface DrawnCommand extends Pick<CommandDefinition, 'requirement' | 'label' | 'by' | 'region'> {
  readonly conditions?: Readonly<Record<string, Pick<Condition<never>, 'requirement' | 'label'>>>;
}

/**
 * The part of a procedure that diagrams and tables read: data alone, nothing that runs. Whatever `defineProcedure`
 * returns is one.
 */
export interface DrawnProcedure extends Pick<
  Procedure,
  'id' | 'version' | 'title' | 'requirements' | 'roles' | 'guards' | 'structure'
> {
  readonly commands: Readonly<Record<string, DrawnCommand>>;
}
