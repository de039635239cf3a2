import type { Migration } from './migration.ts';

// R4: who is pinned to what, so that the instances on a superseded document are found without reading the others.
const table = `CREATE TABLE instance_pin (
    pin TEXT NOT NULL,
    instance INTEGER NOT NULL REFERENCES instance (position),
    PRIMARY KEY (pin, instance)
  ) STRICT, WITHOUT ROWID`;

// A snapshot that is not JSON has no pins to find; its instance is unreadable with or without this step.
const snapshot = `CASE WHEN json_valid(instance.snapshot) THEN instance.snapshot ELSE '{}' END`;

// The texts that the engine forms for an instance written from now on (`pinTexts`), of what stands in its snapshot.
const fill = [
  `INSERT INTO instance_pin (pin, instance)
    SELECT procedure || '@' || version || ' policy ' || policy, position
    FROM (SELECT procedure, version, position, ${snapshot} ->> '$.policy' AS policy FROM instance)
    WHERE policy IS NOT NULL`,
  `INSERT INTO instance_pin (pin, instance)
    SELECT procedure || '@' || version || ' calendar ' || calendar.key || ' ' || calendar.value, position
    FROM instance JOIN json_each(${snapshot}, '$.calendars') AS calendar
    WHERE calendar.type = 'text'`,
];

export const m0002InstancePins: Migration = { version: 2, name: 'instance pins', statements: [table, ...fill] };
