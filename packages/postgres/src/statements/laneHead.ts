/**
 * What makes a waiting effect the head of its lane: nothing of instance and lane stands before it (rule R18). Asked of
 * each row by the index of lanes, where a join might read the whole outbox.
 */
export const isLaneHead = `outbox.standing = 'waiting' AND (
    SELECT earlier.sequence FROM {outbox} AS earlier
    WHERE earlier.instance = outbox.instance AND earlier.lane = outbox.lane AND earlier.sequence < outbox.sequence
      AND earlier.standing <> 'unhandled' LIMIT 1
  ) IS NULL`;
