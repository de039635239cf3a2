import { beforeEach, describe, expect, it } from 'vitest';
import type { Procedure } from '../definition/procedure.ts';
import { defineProcedure } from '../definition/defineProcedure.ts';
import { lendingDefinition } from '../testProcedures/lending/lending.suite.ts';
import { keepRemark, member, renewLoan } from '../testProcedures/lending/lendingActs.suite.ts';
import { openLibrary, type Library } from '../testProcedures/lending/lendingLibrary.suite.ts';

const garbage: readonly (readonly [string, () => unknown])[] = [
  ['nothing', () => undefined],
  ['a text', () => 'due'],
  ['a list of nothing', () => [null]],
  ['a list of empty objects', () => [{}]],
  ['what throws when it is read', () => new Proxy([], { get: () => expect.unreachable('getter') })],
  ['a throw of what has no words', () => expect.unreachable('function')],
];

describe('R14 a definition that derives what is no deadline, or nothing owed, is at fault by its name', () => {
  const answers: { deadlines?: () => unknown; obligations?: () => unknown } = {};
  const procedure: Procedure = defineProcedure({
    ...lendingDefinition,
    deadlines: (record, view) =>
      answers.deadlines ? (answers.deadlines() as never) : lendingDefinition.deadlines(record as never, view),
    obligations: (record) =>
      answers.obligations ? (answers.obligations() as never) : lendingDefinition.obligations(record as never),
  });
  let library: Library;
  let id: string;
  beforeEach(async () => {
    delete answers.deadlines;
    delete answers.obligations;
    library = await openLibrary({ procedures: [procedure] });
    id = await library.lend();
  });

  it.each(garbage)('deadlines: %s', async (_, answer) => {
    answers.deadlines = answer;
    const fault = { code: 'definition-fault', places: [{ place: 'deadlines' }] };
    await expect(library.give(id, keepRemark)).rejects.toMatchObject(fault);
    expect(library.tables.journal).toHaveLength(2);
    delete answers.deadlines;
    expect(await library.give(id, keepRemark)).toMatchObject({ outcome: 'accepted' });
  });

  it.each(garbage)('obligations: %s', async (_, answer) => {
    answers.obligations = answer;
    const fault = { code: 'definition-fault', places: [{ place: 'obligations' }] };
    await expect(library.engine.allowed(id, member)).rejects.toMatchObject(fault);
    await expect(library.give(id, renewLoan)).rejects.toMatchObject(fault);
    expect(library.tables.journal).toHaveLength(2);
  });

  it('deadlines that throw, asked for what they are derived from', async () => {
    answers.deadlines = () => expect.unreachable('function');
    await expect(library.engine.derivation(id)).rejects.toMatchObject({ code: 'definition-fault' });
  });

  it('stays quiet about what it derives as it should', async () => {
    expect((await library.engine.derivation(id)).deadlines).not.toEqual([]);
    expect(await library.give(id, renewLoan)).toMatchObject({ outcome: 'accepted' });
  });
});
