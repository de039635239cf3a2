import type { Engine, Port } from '@statedesk/engine';
import { recurrenceQuestionSchema } from '../../directory/recurrence.ts';
import { recurrenceOf } from './recurrenceOf.ts';

/** How often the same happened lately, answered by the desk from its own store (5.9.f, rule R5). */
export const recurrencePort =
  (engine: () => Pick<Engine, 'read' | 'derivation' | 'count'>): Port =>
  async (question) => {
    const { instanceId } = recurrenceQuestionSchema.parse(question);
    return recurrenceOf(engine(), instanceId);
  };
