/** One thing wrong with a mapping, and where. */
export interface MappingIssue {
  /** RFC 6901 pointer into the mapping; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** The mapping cannot be used; nothing was read or written. */
export class MappingError extends Error {
  override readonly name = 'MappingError';
  readonly code = 'invalid-mapping';
  readonly issues: readonly MappingIssue[];

  constructor(message: string, fields: { readonly issues: readonly MappingIssue[] }, options?: ErrorOptions) {
    super(message, options);
    this.issues = fields.issues;
  }
}
