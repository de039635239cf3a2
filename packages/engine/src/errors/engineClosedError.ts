/** The engine was closed; nothing was done. */
export class EngineClosedError extends Error {
  override readonly name = 'EngineClosedError';
  readonly code = 'engine-closed';
}
