import * as z from 'zod';
import { parentEventSchema } from '../../vocabulary/parentEvent.ts';
import { nameSchema } from '../../vocabulary/text.ts';
import { standingSolutionSchema } from '../family/parentSchema.ts';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

const payload = z.strictObject({
  event: parentEventSchema,
  solution: standingSolutionSchema.nullable(),
  children: z.array(nameSchema),
});

/** What a child is asked to do besides being told: it refuses where it cannot, or where its policy does not want it to. */
const stepsOf = (solution: z.output<typeof standingSolutionSchema> | null): readonly string[] => {
  if (solution === null) return [];
  return solution.asked ? ['adoptSolution', 'askWithParent'] : ['adoptSolution'];
};

/** What became of a parent, to each of its children (rule R17). What it does there is the child's to say, by its policy. */
export const tellChildren = {
  requirement: 'PR.c',
  label: { en: 'Tell the children what became of their parent', zh: '向子事件通报父事件情况' },
  lane: 'instance',
  payload,
  commands: (given) => {
    const { event, solution, children } = payload.parse(given);
    const steps = event === 'closed' ? [] : stepsOf(solution);
    return children.flatMap((instanceId) => [
      { procedure: 'incident', instanceId, type: 'followParent', payload: { event, solution } },
      ...steps.map((type) => ({ procedure: 'incident', instanceId, type, payload: {} })),
    ]);
  },
} as const satisfies IncidentEffectRow;
