import { createEngine, type Procedure } from '@statedesk/engine';
import type { Dice } from '../dice.ts';
import type { Deed, Target, Workload } from '../workload.ts';
import { errand, laterErrand } from './errand.suite.ts';
import { judgeErrands } from './errandModel.suite.ts';
import { tally } from './tally.suite.ts';

const actor = { id: 'wen', roles: ['clerk'] };

const clients = ['client 1', 'client 2', 'client 3'] as const;
const secret = 'whispered';

/** What is said of a client hangs on what is remarked: two remarks of one text are one remark, erased or not. */
const remark = (dice: Dice): Deed => {
  const number = dice.below(1_000);
  const payload = { text: `remark ${number}`, about: `${secret} ${number}` };
  const client = clients[number % clients.length] ?? clients[0];
  return { type: 'remark', payload, actor, subjects: { client } };
};

const deed = (dice: Dice, target: Target | undefined): Deed => {
  if (!target) return { type: 'openErrand', payload: { title: `errand ${dice.below(1_000)}` }, actor };
  const type = dice.weigh({ remark: 3, take: 4, giveBack: 1, finish: 3 }) ?? 'take';
  return type === 'remark' ? remark(dice) : { type, payload: {}, actor };
};

/**
 * What a process was started with, as in the days when a new version is rolled out: some know the first version alone, some
 * both, some have no tally. The last one, and whoever reads the books, knows everything.
 */
const proceduresOf = (number: number): readonly [Procedure, ...Procedure[]] => {
  if (number % 5 === 1) return [errand, tally];
  return number % 5 === 2 ? [errand, laterErrand] : [errand, laterErrand, tally];
};

/** Errands, the tally that numbers them, and the model of both. */
export const errands: Workload = {
  open: ({ number, ...parts }) =>
    createEngine({
      ...parts,
      procedures: proceduresOf(number),
      defaultProcedure: 'errand',
      policies: { errand: { office: number % 2 === 0 ? 'east' : 'west' } },
    }),
  handled: ['tellDesk', 'fileErrand'],
  foreseen: ['unknown-procedure'],
  pauses: true,
  instances: 6,
  subjects: clients,
  secret,
  deed,
  judge: judgeErrands,
};
