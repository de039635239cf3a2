import type { ErrorCode } from '../errors/statedeskError.ts';

// A code more or less in the union does not compile here.
export const errorCodes = Object.keys({
  'invalid-command': true,
  'invalid-query': true,
  'invalid-options': true,
  'unknown-instance': true,
  'unknown-procedure': true,
  'idempotency-conflict': true,
  'revision-conflict': true,
  'instance-set-aside': true,
  'record-too-large': true,
  'definition-fault': true,
  'port-failed': true,
  'invalid-document': true,
  'corrupt-journal': true,
  'engine-closed': true,
  'store-closed': true,
  'store-unavailable': true,
  'store-incompatible': true,
  'store-damaged': true,
} satisfies Record<ErrorCode, true>);
