import type { LogFault } from '../faults/logFault.ts';

/** A strict replay met a fault of the log and stopped there; what was committed before stays. */
export class LogFaultError extends Error {
  override readonly name = 'LogFaultError';
  readonly code = 'log-fault';
  readonly fault: LogFault;

  constructor(message: string, fields: { readonly fault: LogFault }, options?: ErrorOptions) {
    super(message, options);
    this.fault = fields.fault;
  }
}
