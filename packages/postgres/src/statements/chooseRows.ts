import { birthKey } from '../commit/birthLock.ts';

const noEntryBeyond = `(SELECT revision FROM {journal}
      WHERE journal.instance = locked.position AND journal.revision > locked.expected LIMIT 1) IS NULL`;

// Key by key: for a list of them a planner would rather read the whole journal of the instance, which may be long.
const noKeyTwice = `NOT EXISTS (SELECT FROM unnest(locked.keys::text[]) AS asked (key) WHERE (
        SELECT journal.revision FROM {journal}
        WHERE journal.instance = locked.position AND journal.idempotency_key = asked.key) IS NOT NULL)`;

const allPlaced = `(SELECT journal.sequence FROM {journal}
      WHERE journal.instance = locked.position AND journal.position IS NULL LIMIT 1) IS NULL`;

// What the tables of facts hold is what the row says: where it goes on saying so, they are not even looked at.
const otherFacts = `(instance.procedure, instance.tenant, instance.facts) IS DISTINCT FROM
      (given.procedure, given.tenant, given.facts)`;

/**
 * The standing rows that a batch may write: those that nobody holds and that stand at the revision expected of them,
 * without an entry beyond it (a row set back by hand must not have one written twice) or under one of the keys. Each is
 * looked up by itself, so that no plan reads a whole table, and takes along what is given of it: to join that again would
 * compare every row of a batch with every other.
 *
 * @param placing Whether positions are given: then an instance whose entries wait for theirs waits as well.
 */
export const standingRows = (placing: boolean): readonly string[] => [
  `locked AS MATERIALIZED (
    SELECT given.*, instance.position, ${otherFacts} AS other_facts
    FROM given JOIN {instance} ON instance.id = given.id AND instance.revision = given.expected
    WHERE given.expected > 0 FOR NO KEY UPDATE OF instance SKIP LOCKED)`,
  `standing AS MATERIALIZED (
    SELECT * FROM locked
    WHERE ${[noEntryBeyond, noKeyTwice, ...(placing ? [allPlaced] : [])].join(' AND ')})`,
];

/** The rows that a batch gives birth to: where nobody else is about to. */
export const bornRows: readonly string[] = [
  `birth AS MATERIALIZED (
    SELECT given.*, pg_try_advisory_xact_lock(${birthKey('given.id')}) AS obtained FROM given
    WHERE given.expected = 0 AND (SELECT position FROM {instance} WHERE instance.id = given.id) IS NULL)`,
  `born AS (
    INSERT INTO {instance}
      (id, procedure, tenant, version, revision, snapshot, head, facts, facts_version, wake_at)
    SELECT id, procedure, tenant, version, revision, snapshot, head, facts, facts_version, wake_at
    FROM birth WHERE obtained ORDER BY ord
    ON CONFLICT (id) DO NOTHING RETURNING position, id)`,
];

const ofStanding = 'SELECT standing.* FROM standing';
const ofBorn = 'SELECT given.*, born.position, true AS other_facts FROM born JOIN given ON given.id = born.id';

/** Every row that is written, with all that is given of it. */
export const targetRows = (changes: boolean, births: boolean): string =>
  `target AS MATERIALIZED (${[...(changes ? [ofStanding] : []), ...(births ? [ofBorn] : [])].join(' UNION ALL ')})`;
