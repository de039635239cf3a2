/** One place in a definition that is not sound. */
export interface DefinitionFault {
  /** `commands.closeIncident`, `machine.stage.remote.on.startRemoteSession[0]`. */
  readonly place: string;
  readonly message: string;
}
