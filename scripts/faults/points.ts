/** Where in its work a process can be met, in the order of the way of a command. */
export const points = {
  beforeRead: 'before it reads',
  afterRead: 'after it has read',
  beforeCommit: 'before it commits',
  afterCommit: 'after the commit, before the answer',
  someEffects: 'after k of n effects',
  claim: 'during a claim',
  lease: 'its lease expired while it worked',
  migration: 'during a migration',
  repin: 'during repin',
  reproject: 'during reproject',
} as const;

export type Point = keyof typeof points;

/** A point that lies in an engine's work: a migration is over before an engine has the store. */
export type Place = Exclude<Point, 'migration'>;

/** What is asked of every point, whatever the fault. */
export const sentence = 'nothing that was acknowledged is lost, and nothing happens twice';
