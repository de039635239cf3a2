/** What makes a waiting effect the head of its lane: nothing of instance and lane stands before it (rule R18). */
export const isLaneHead = `outbox.standing = 'waiting' AND NOT EXISTS (
    SELECT 1 FROM outbox AS earlier
    WHERE earlier.instance = outbox.instance AND earlier.lane = outbox.lane AND earlier.sequence < outbox.sequence
      AND earlier.standing <> 'unhandled'
  )`;
