import type { Entry } from '../journal/entry.ts';

/** `expectedRevision` is not where the instance stands; `since` lists what happened in between (rule R16). */
export class RevisionConflictError extends Error {
  override readonly name = 'RevisionConflictError';
  readonly code = 'revision-conflict';
  readonly instanceId: string;
  readonly expected: number;
  readonly actual: number;
  readonly since: readonly Entry[];

  constructor(
    message: string,
    fields: {
      readonly instanceId: string;
      readonly expected: number;
      readonly actual: number;
      readonly since: readonly Entry[];
    },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.instanceId = fields.instanceId;
    this.expected = fields.expected;
    this.actual = fields.actual;
    this.since = fields.since;
  }
}
