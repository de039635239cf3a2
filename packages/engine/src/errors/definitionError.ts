import type { DefinitionFault } from './definitionFault.ts';

/** A procedure is not sound: found when it is defined, or by a decision it cannot carry out. `places` names where. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';
  readonly code = 'definition-fault';
  readonly procedure: string;
  readonly places: readonly DefinitionFault[];

  constructor(
    message: string,
    fields: { readonly procedure: string; readonly places: readonly DefinitionFault[] },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.procedure = fields.procedure;
    this.places = fields.places;
  }
}
