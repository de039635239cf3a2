import { createEngine } from '@statedesk/engine';
import type { Dice } from '../dice.ts';
import type { Deed, Target, Workload } from '../workload.ts';
import { errand } from './errand.suite.ts';
import { judgeErrands } from './errandModel.suite.ts';
import { tally } from './tally.suite.ts';

const actor = { id: 'wen', roles: ['clerk'] };

const deed = (dice: Dice, target: Target | undefined): Deed => {
  if (!target) return { type: 'openErrand', payload: { title: `errand ${dice.below(1_000)}` }, actor };
  const type = dice.weigh({ remark: 3, take: 4, giveBack: 1, finish: 3 }) ?? 'take';
  return { type, payload: type === 'remark' ? { text: `remark ${dice.below(1_000)}` } : {}, actor };
};

/** Errands, the tally that numbers them, and the model of both. */
export const errands: Workload = {
  open: ({ number, ...parts }) =>
    createEngine({
      ...parts,
      procedures: [errand, tally],
      policies: { errand: { office: number % 2 === 0 ? 'east' : 'west' } },
    }),
  handled: ['tellDesk', 'fileErrand'],
  pauses: true,
  instances: 6,
  deed,
  judge: judgeErrands,
};
