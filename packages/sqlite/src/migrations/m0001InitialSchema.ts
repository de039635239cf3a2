import type { Migration } from './migration.ts';

// The slots there were at the time: a step of the schema stays as it was.
const keywordSlots = ['k1', 'k2', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8', 'k9', 'k10', 'k11', 'k12'];
const instantSlots = ['i1', 'i2', 'i3', 'i4', 'i5', 'i6'];
const numberSlots = ['n1', 'n2', 'n3', 'n4'];
const indexedSlots = [...keywordSlots, ...instantSlots, ...numberSlots];

// A row of `instance` is found by id, its position is the key all other tables use.
const instance = [
  `CREATE TABLE instance (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    procedure TEXT NOT NULL,
    tenant TEXT NOT NULL,
    version INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    snapshot TEXT NOT NULL,
    head TEXT NOT NULL,
    facts TEXT NOT NULL,
    facts_version INTEGER NOT NULL,
    wake_at INTEGER,
    set_aside TEXT
  ) STRICT`,
  `CREATE INDEX instance_wake ON instance (wake_at, id, procedure, version)
    WHERE wake_at IS NOT NULL AND set_aside IS NULL`,
  'CREATE INDEX instance_set_aside ON instance (position) WHERE set_aside IS NOT NULL',
];

// R2: its bytes do not move. The triggers stop every slip of ours; they are no protection from a person with the file.
const journal = [
  `CREATE TABLE journal (
    position INTEGER PRIMARY KEY,
    instance INTEGER NOT NULL REFERENCES instance (position),
    revision INTEGER NOT NULL,
    entry TEXT NOT NULL,
    hash TEXT NOT NULL,
    idempotency_key TEXT,
    committed_at INTEGER NOT NULL,
    UNIQUE (instance, revision)
  ) STRICT`,
  `CREATE UNIQUE INDEX journal_idempotency_key ON journal (instance, idempotency_key)
    WHERE idempotency_key IS NOT NULL`,
  `CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END`,
  `CREATE TRIGGER journal_is_not_cut BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END`,
];

// Partial indexes: a slot that no definition uses costs nothing.
const facts = [
  `CREATE TABLE fact_slot (
    position INTEGER PRIMARY KEY REFERENCES instance (position),
    procedure TEXT NOT NULL,
    tenant TEXT NOT NULL,
    ${[...keywordSlots, ...instantSlots].map((slot) => `${slot} TEXT`).join(', ')},
    ${numberSlots.map((slot) => `${slot} REAL`).join(', ')},
    text TEXT,
    search_form TEXT
  ) STRICT`,
  'CREATE INDEX fact_slot_procedure ON fact_slot (procedure)',
  ...indexedSlots.map(
    (slot) => `CREATE INDEX fact_slot_${slot} ON fact_slot (procedure, ${slot}) WHERE ${slot} IS NOT NULL`,
  ),
  `CREATE TABLE text_token (
    token TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (token, position)
  ) STRICT, WITHOUT ROWID`,
];

const outbox = [
  `CREATE TABLE outbox (
    sequence INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    instance INTEGER NOT NULL REFERENCES instance (position),
    revision INTEGER NOT NULL,
    type TEXT NOT NULL,
    lane TEXT NOT NULL,
    payload TEXT NOT NULL,
    standing TEXT NOT NULL DEFAULT 'waiting' CHECK (standing IN ('waiting', 'dead', 'unhandled')),
    ready_at INTEGER NOT NULL DEFAULT 0,
    attempts INTEGER NOT NULL DEFAULT 0,
    token TEXT,
    error TEXT
  ) STRICT`,
  `CREATE INDEX outbox_lane ON outbox (instance, lane, sequence) WHERE standing <> 'unhandled'`,
  `CREATE INDEX outbox_ready ON outbox (ready_at) WHERE standing = 'waiting'`,
  `CREATE INDEX outbox_stuck ON outbox (sequence) WHERE standing <> 'waiting'`,
];

const cold = [
  `CREATE TABLE document (
    hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('policy', 'calendar')),
    text TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE personal_value (
    reference TEXT PRIMARY KEY,
    subject TEXT,
    salt TEXT,
    value TEXT,
    erased_at INTEGER,
    erased_by TEXT,
    erased_reason TEXT,
    CHECK ((erased_at IS NULL) = (value IS NOT NULL))
  ) STRICT`,
  'CREATE INDEX personal_value_subject ON personal_value (subject) WHERE subject IS NOT NULL',
];

// Without figures the planner takes a procedure to have ten rows and reads all of them. Given once, for a desk of 100,000
// rows, so that plans do not hang on the data (https://sqlite.org/optoverview.html#manctrl).
const figures = [
  'ANALYZE',
  // ANALYZE made the table of figures, and took the partial indexes of empty tables to stay empty.
  'DELETE FROM sqlite_stat1',
  `INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('fact_slot', 'fact_slot_procedure', '100000 100000'),
    ('text_token', 'text_token', '3000000 300 1'),
    ${indexedSlots.map((slot) => `('fact_slot', 'fact_slot_${slot}', '100000 100000 20')`).join(', ')}`,
  'ANALYZE sqlite_schema',
];

export const m0001InitialSchema: Migration = {
  version: 1,
  name: 'initial schema',
  statements: [...instance, ...journal, ...facts, ...outbox, ...cold, ...figures],
};
