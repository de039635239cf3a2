import * as z from 'zod';
import { personalSchemas } from '../../personal/personal.ts';
import type { Check } from './check.ts';

const marksPersonal = (schema: z.ZodType): boolean => {
  let marked = false;
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema }) => {
      if (zodSchema instanceof z.ZodType && personalSchemas.has(zodSchema)) marked = true;
    },
  });
  return marked;
};

/** Personal values come in by people's commands alone; all else holds references (rule R6). */
export const personalFields: Check = ({ definition }) =>
  [
    ['record', definition.record] as const,
    ...Object.entries(definition.effects).map(([name, { payload }]) => [`effects.${name}.payload`, payload] as const),
    ...Object.entries(definition.commands)
      .filter(([, { by }]) => by === 'system')
      .map(([name, { payload }]) => [`commands.${name}.payload`, payload] as const),
    ...Object.entries(definition.observations ?? {}).map(
      ([name, { answer }]) => [`observations.${name}.answer`, answer] as const,
    ),
  ]
    .filter(([, schema]) => marksPersonal(schema))
    .map(([place]) => ({
      place,
      message: 'holds a personal field: outside the commands of people there are only personal references',
    }));
