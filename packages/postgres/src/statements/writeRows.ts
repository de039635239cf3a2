import { slotType } from '../find/factClause.ts';
import { slotNames } from '@statedesk/engine';

const instanceColumns = [
  ...['procedure', 'tenant', 'version', 'revision', 'snapshot', 'head', 'facts', 'facts_version', 'wake_at'],
];

/** Standing rows as they shall stand. */
export const changedRows = `changed AS (
    UPDATE {instance} SET ${instanceColumns.map((column) => `${column} = standing.${column}`).join(', ')}
    FROM standing WHERE instance.position = standing.position)`;

/** The entries of what is written, numbered throughout in the order of the batch. */
export const entriesToWrite = `entry AS MATERIALIZED (
    SELECT target.position AS instance, entry_given.revision, entry_given.entry, entry_given.hash,
      entry_given.idempotency_key, row_number() OVER (ORDER BY entry_given.ord) AS number
    FROM entry_given JOIN target ON target.ord = entry_given.commit)`;

const writtenAt = (position: string, from: string, committedAt: number): string => `written AS (
    INSERT INTO {journal} (position, instance, revision, entry, hash, idempotency_key, committed_at)
    SELECT ${position}, instance, revision, entry, hash, idempotency_key, $${committedAt}::bigint
    FROM ${from} ORDER BY number)`;

/**
 * The journal, with positions: the one row that all commits share is taken last, and held until the end of the
 * statement's transaction. `committedAt` is the number of a parameter.
 */
export const placedEntries = (committedAt: number): readonly string[] => [
  `placed AS (
    UPDATE {place} SET last = last + (SELECT count(*) FROM entry) WHERE EXISTS (SELECT FROM entry)
    RETURNING last, last - (SELECT count(*) FROM entry) AS before)`,
  writtenAt('placed.before + entry.number', 'entry CROSS JOIN placed', committedAt),
];

/** The journal without positions, which are given once the host's transaction has ended. */
export const unplacedEntries = (committedAt: number): readonly string[] => [
  writtenAt('NULL::bigint', 'entry', committedAt),
];

const columns = slotNames.join(', ');

/** Facts in their slots, where one of them is another than before: a row that stays as it is costs no new version. */
export const slotsToWrite = `slotted AS (
    INSERT INTO {fact_slot} (position, procedure, tenant, ${columns})
    SELECT target.position, target.procedure, target.tenant, ${slotNames.map((slot) => `fact.${slot}`).join(', ')}
    FROM target CROSS JOIN LATERAL json_to_record(target.facts::json) AS fact (${slotNames.map((slot) => `${slot} ${slotType(slot)}`).join(', ')})
    WHERE target.other_facts
    ON CONFLICT (position) DO UPDATE SET (procedure, tenant, ${columns}) =
      (excluded.procedure, excluded.tenant, ${slotNames.map((slot) => `excluded.${slot}`).join(', ')})
    WHERE (fact_slot.procedure, fact_slot.tenant, ${slotNames.map((slot) => `fact_slot.${slot}`).join(', ')}) IS DISTINCT FROM
      (excluded.procedure, excluded.tenant, ${slotNames.map((slot) => `excluded.${slot}`).join(', ')}))`;

/** The searched text and its tokens, where the text is another than before. */
export const textToWrite = `worded AS (
    INSERT INTO {fact_text} (instance, search_form, tokens)
    SELECT position, coalesce(search_form, ''), tokens::text[] FROM target WHERE target.other_facts
    ON CONFLICT (instance) DO UPDATE SET search_form = excluded.search_form, tokens = excluded.tokens
    WHERE fact_text.search_form <> excluded.search_form)`;

/** What else a commit brings, each written once: a key that waits is kept, a value under its reference as well. */
export const effectsToWrite = `announced AS (
    INSERT INTO {outbox} (key, instance, revision, type, lane, payload)
    SELECT key, target.position, effect_given.revision, type, lane, payload
    FROM effect_given JOIN target ON target.ord = effect_given.commit ORDER BY effect_given.ord
    ON CONFLICT (key) DO NOTHING)`;

export const personalToWrite = `kept AS (
    INSERT INTO {personal_value} (reference, subject, salt, value)
    SELECT reference, subject, salt, value FROM personal_given JOIN target ON target.ord = personal_given.commit
    ON CONFLICT (reference) DO NOTHING)`;

export const pinsToWrite: readonly string[] = [
  `unpinned AS (
    DELETE FROM {instance_pin} USING target
    WHERE target.repinned AND instance_pin.instance = target.position AND instance_pin.pin NOT IN
      (SELECT pin FROM pin_given WHERE pin_given.commit = target.ord))`,
  `pinned AS (
    INSERT INTO {instance_pin} (instance, pin)
    SELECT target.position, pin FROM pin_given JOIN target ON target.ord = pin_given.commit ORDER BY 1, 2
    ON CONFLICT DO NOTHING)`,
];
