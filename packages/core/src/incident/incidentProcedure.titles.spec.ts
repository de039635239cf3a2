import { readdirSync, readFileSync } from 'node:fs';
import { flattenStates, flattenTransitions } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../requirements/catalogue.ts';
import { incidentProcedure } from './incidentProcedure.ts';

const textsOf = (folder: URL, isWanted: (file: string) => boolean): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isWanted)
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');

const isSpec = (file: string): boolean => file.endsWith('.spec.ts');
const specs = textsOf(new URL('../', import.meta.url), isSpec);

// Obligations and deadlines are functions: what they carry is read from the text, and with it all the rest.
const definition = textsOf(new URL('./', import.meta.url), (file) => file.endsWith('.ts') && !isSpec(file));
const carried = Object.keys(catalogue).filter((id) => definition.includes(`'${id}'`));

describe('R20 what the incident procedure carries is tested under its own name 要求与测试', () => {
  it.each(carried)('%s has a group of tests titled with it', (id) => {
    expect(specs).toContain(`describe(titled('${id}')`);
  });

  it('leaves out nothing that states, transitions, commands, guards, effects and observations carry', () => {
    const { structure, commands, guards, effects, observations = {} } = incidentProcedure;
    const rows = [commands, guards, effects, observations].flatMap((list) =>
      Object.values<{ readonly requirement: string }>(list),
    );
    const found = [...flattenStates(structure), ...flattenTransitions(structure), ...rows];
    const missed = found.flatMap(({ requirement }) => requirement ?? []).filter((id) => !carried.includes(id));
    expect(missed).toEqual([]);
  });
});
