/** What can be done to a clock that is attached. */
export type ClockOperation =
  'pause' | 'resume' | 'retarget' | 'complete' | 'cancel' | 'reattach' | 'freeze' | 'nextCycle' | 'breach';
