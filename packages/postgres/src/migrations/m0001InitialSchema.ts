import type { Migration } from './migration.ts';

// The slots there were at the time: a step of the schema stays as it was.
const keywordSlots = Array.from({ length: 16 }, (_, index) => `k${index + 1}`);
const instantSlots = Array.from({ length: 6 }, (_, index) => `i${index + 1}`);
const numberSlots = Array.from({ length: 4 }, (_, index) => `n${index + 1}`);
const indexedSlots = [...keywordSlots, ...instantSlots, ...numberSlots];

// R2: bytes and code points, whatever the collation of the database; JSON as the text that was hashed, never as jsonb.
const text = 'text COLLATE "C"';

// Room in each page lets a new version of a row lie beside the old one, and the indexes stay as they are.
const instance = [
  `CREATE TABLE {instance} (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id ${text} NOT NULL UNIQUE,
    procedure ${text} NOT NULL,
    tenant ${text} NOT NULL,
    version integer NOT NULL,
    revision bigint NOT NULL,
    snapshot ${text} NOT NULL,
    head ${text} NOT NULL,
    facts ${text} NOT NULL,
    facts_version integer NOT NULL,
    wake_at bigint,
    set_aside ${text}
  ) WITH (fillfactor = 80)`,
  `CREATE INDEX instance_wake ON {instance} (wake_at, id) INCLUDE (procedure, version)
    WHERE wake_at IS NOT NULL AND set_aside IS NULL`,
  'CREATE INDEX instance_set_aside ON {instance} (position) WHERE set_aside IS NOT NULL',
];

// R2: its bytes do not move. A host's transaction leaves the position open, and it is filled in once.
// No foreign keys: who writes an entry has the row of its instance in the same statement, and no row is ever deleted.
const journal = [
  `CREATE TABLE {journal} (
    sequence bigint GENERATED ALWAYS AS IDENTITY,
    position bigint UNIQUE,
    instance bigint NOT NULL,
    revision bigint NOT NULL,
    entry ${text} NOT NULL,
    hash ${text} NOT NULL,
    idempotency_key ${text},
    committed_at bigint NOT NULL,
    PRIMARY KEY (instance, revision)
  )`,
  `CREATE UNIQUE INDEX journal_idempotency_key ON {journal} (instance, idempotency_key)
    WHERE idempotency_key IS NOT NULL`,
  'CREATE INDEX journal_unplaced ON {journal} (instance, sequence) WHERE position IS NULL',
  `CREATE FUNCTION {refuse_change}() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'insufficient_privilege'; END $$`,
  `CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON {journal} FOR EACH ROW
    WHEN (OLD.position IS NOT NULL OR NEW.position IS NULL OR OLD.sequence <> NEW.sequence
      OR OLD.instance <> NEW.instance OR OLD.revision <> NEW.revision OR OLD.entry <> NEW.entry OR OLD.hash <> NEW.hash
      OR OLD.idempotency_key IS DISTINCT FROM NEW.idempotency_key OR OLD.committed_at <> NEW.committed_at)
    EXECUTE FUNCTION {refuse_change}()`,
  `CREATE TRIGGER journal_is_not_cut BEFORE DELETE OR TRUNCATE ON {journal} FOR EACH STATEMENT
    EXECUTE FUNCTION {refuse_change}()`,
  // The newest position. Its row is written by every commit: old versions of it must find room.
  `CREATE TABLE {place} (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    last bigint NOT NULL
  ) WITH (fillfactor = 10)`,
  'INSERT INTO {place} (last) VALUES (0)',
];

// Partial indexes: a slot that no definition uses costs nothing. The position puts rows of one value in order.
const facts = [
  `CREATE TABLE {fact_slot} (
    position bigint PRIMARY KEY,
    procedure ${text} NOT NULL,
    tenant ${text} NOT NULL,
    ${[...keywordSlots, ...instantSlots].map((slot) => `${slot} ${text}`).join(', ')},
    ${numberSlots.map((slot) => `${slot} double precision`).join(', ')},
    text ${text}
  ) WITH (fillfactor = 80)`,
  'CREATE INDEX fact_slot_procedure ON {fact_slot} (procedure, position)',
  ...indexedSlots.map(
    (slot) => `CREATE INDEX fact_slot_${slot} ON {fact_slot} (procedure, ${slot}, position) WHERE ${slot} IS NOT NULL`,
  ),
  `CREATE TABLE {fact_text} (
    instance bigint PRIMARY KEY,
    search_form ${text} NOT NULL,
    tokens text[] COLLATE "C" NOT NULL
  )`,
  // Without a list of what is to be added later: one unlucky commit would add it all.
  'CREATE INDEX fact_text_tokens ON {fact_text} USING gin (tokens) WITH (fastupdate = off)',
];

const outbox = [
  `CREATE TABLE {outbox} (
    sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key ${text} NOT NULL UNIQUE,
    instance bigint NOT NULL,
    revision bigint NOT NULL,
    type ${text} NOT NULL,
    lane ${text} NOT NULL,
    payload ${text} NOT NULL,
    standing ${text} NOT NULL DEFAULT 'waiting' CHECK (standing IN ('waiting', 'dead', 'unhandled')),
    ready_at bigint NOT NULL DEFAULT 0,
    attempts integer NOT NULL DEFAULT 0,
    token ${text},
    error ${text}
  )`,
  `CREATE INDEX outbox_lane ON {outbox} (instance, lane, sequence) WHERE standing <> 'unhandled'`,
  `CREATE INDEX outbox_ready ON {outbox} (ready_at, sequence) WHERE standing = 'waiting'`,
  `CREATE INDEX outbox_stuck ON {outbox} (sequence) WHERE standing <> 'waiting'`,
];

const cold = [
  `CREATE TABLE {document} (
    hash ${text} PRIMARY KEY,
    kind ${text} NOT NULL CHECK (kind IN ('policy', 'calendar')),
    text ${text} NOT NULL
  )`,
  `CREATE TABLE {personal_value} (
    reference ${text} PRIMARY KEY,
    subject ${text},
    salt ${text},
    value ${text},
    erased_at bigint,
    erased_by ${text},
    erased_reason ${text},
    CHECK ((erased_at IS NULL) = (value IS NOT NULL))
  )`,
  'CREATE INDEX personal_value_subject ON {personal_value} (subject) WHERE subject IS NOT NULL',
  `CREATE TABLE {instance_pin} (
    instance bigint NOT NULL,
    pin ${text} NOT NULL,
    PRIMARY KEY (instance, pin)
  )`,
  'CREATE INDEX instance_pin_pin ON {instance_pin} (pin, instance)',
  `CREATE TABLE {wake_lease} (
    instance bigint PRIMARY KEY,
    wake_at bigint NOT NULL,
    until bigint NOT NULL,
    holder ${text} NOT NULL
  )`,
  'CREATE INDEX wake_lease_until ON {wake_lease} (until)',
  'CREATE INDEX wake_lease_holder ON {wake_lease} (holder)',
];

export const m0001InitialSchema: Migration = {
  version: 1,
  name: 'initial schema',
  statements: [...instance, ...journal, ...facts, ...outbox, ...cold],
};
