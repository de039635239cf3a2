// The connection was cut, under a port too; or the engine or its store closed meanwhile.
const interruptions: ReadonlySet<string> = new Set([
  'store-unavailable',
  'engine-closed',
  'store-closed',
  'port-failed',
]);

/** Whether any call may come to this in place of its right answer. */
export const isExpected = (code: string | undefined): boolean => code !== undefined && interruptions.has(code);
