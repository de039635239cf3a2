import { flattenTransitions } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { titled } from '../rehearsal/titled.suite.ts';
import { deskCommands } from './deskCommands.ts';
import { deskEffects } from './deskEffects.ts';
import { deskProcedures } from './deskProcedures.ts';

const repeated = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

describe(`${titled('1.j')}: every procedure by one door`, () => {
  it('knows the commands of the procedures that it runs', () => {
    const ids = deskProcedures.map(({ id }) => id);
    expect(Object.keys(deskCommands).toSorted()).toEqual(ids.toSorted());
    const known: Readonly<Record<string, unknown>> = deskCommands;
    for (const { id, commands } of deskProcedures) expect(known[id] === commands).toBe(true);
  });

  it('has no two commands of one name, so that none has to name its procedure', () => {
    expect(repeated(deskProcedures.flatMap(({ commands }) => Object.keys(commands)))).toEqual([]);
  });

  it('has no two effects of one name, so that a handler knows what it is given', () => {
    expect(repeated(deskProcedures.flatMap(({ effects }) => Object.keys(effects)))).toEqual([]);
    const named = deskProcedures.flatMap(({ effects }) => Object.keys(effects));
    expect(Object.keys(deskEffects).toSorted()).toEqual(named.toSorted());
  });

  it('rests every transition of every procedure on a requirement of the catalogue', () => {
    for (const { structure, requirements } of deskProcedures)
      for (const { requirement } of flattenTransitions(structure)) expect(requirements).toHaveProperty([requirement!]);
  });
});
