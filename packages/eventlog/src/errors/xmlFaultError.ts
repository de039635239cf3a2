/** An XML text that is not well formed, or not of the structure that it should be. */
export class XmlFaultError extends Error {
  override readonly name = 'XmlFaultError';
  readonly code = 'xml-fault';
  /** Of the text, from 1. */
  readonly line: number;

  constructor(message: string, fields: { readonly line: number }, options?: ErrorOptions) {
    super(message, options);
    this.line = fields.line;
  }
}
