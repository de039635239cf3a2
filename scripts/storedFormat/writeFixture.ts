// Writes the store that every later version must open: `pnpm fixture format-1`.
// Run once for each new stored format, committed, never run again for an old one.
import { existsSync, writeFileSync } from 'node:fs';
import { builtInDirectory, createServiceDesk } from '@statedesk/core';
import { sqliteStore } from '@statedesk/sqlite';
import { virtualClock } from '@statedesk/testing';
import { fixtureFile, fixtureHeads } from './fixtureFiles.ts';
import { tellStory } from './storyOfTheFixture.ts';
import { project, tellOfVersion3 } from './storyOfVersion3.ts';

const [name] = process.argv.slice(2);
if (name === undefined) throw new Error('the name of the format is missing, such as format-1');
const file = fixtureFile(name);
if (existsSync(file))
  throw new Error(`${file} is there already, and what is stored is a promise: it is never rewritten`);

const clock = virtualClock('2026-03-02T09:00:00+08:00');
const desk = await createServiceDesk({
  store: sqliteStore({ file }),
  clock,
  policy: { profile: 'practised' },
  ports: { directory: builtInDirectory({ projects: [project] }) },
});
await tellStory(desk, clock);
await tellOfVersion3(desk, clock);
const changes = await desk.changes({ limit: 1_000 });
writeFileSync(
  fixtureHeads(name),
  `${JSON.stringify(
    changes.map(({ hash }) => hash),
    undefined,
    2,
  )}\n`,
);
await desk.close();
