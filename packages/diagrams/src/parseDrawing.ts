import { boundedList, parseOptions } from '@statedesk/engine';
import * as z from 'zod';
import type { DrawnProcedure } from './drawnProcedure.ts';
import { drawnShape } from './drawnShape.ts';

/** A procedure at the door of whatever draws it. */
export const procedureSchema = z.custom<DrawnProcedure>((value) => drawnShape.safeParse(value).success, {
  error: 'expected a procedure, as `defineProcedure` returns it',
  params: { zh: '须为 defineProcedure 返回的流程' },
});

/** The languages a picture can be drawn in. */
export const languageSchema = z.enum(['en', 'zh']);

/**
 * What a diagram or table is asked for, parsed at the door.
 * @param of who was asked, for the error: `stageDiagram`
 * @throws InvalidOptionsError
 */
export const parseDrawing = <Options>(
  of: string,
  schema: z.ZodType<Options>,
  procedure: unknown,
  options: unknown,
): Options => {
  parseOptions(of, procedureSchema, procedure);
  return parseOptions(of, schema, options);
};

/** The procedures that pages are made of. @throws InvalidOptionsError */
export const parseProcedures = (of: string, procedures: unknown): readonly DrawnProcedure[] =>
  parseOptions(of, boundedList(procedureSchema, 1_000), procedures);
