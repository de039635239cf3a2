/** What can go wrong, wherever a process is. */
export const faultKinds = {
  kill: 'the process is killed (SIGKILL)',
  cut: 'the connection is cut',
  server: 'the server is killed and started again',
  clock: 'the clock jumps',
  duplicate: 'the same command again, with the same and with another payload',
  twoWorkers: 'two workers on one wake-up',
  stalled: 'a stalled worker wakes late',
  missing: 'a worker lacks the definition',
  edited: 'rows are edited by hand',
  full: 'the disk is full',
} as const;

export type FaultKind = keyof typeof faultKinds;
