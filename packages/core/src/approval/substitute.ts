import { instantSchema, type Instant } from '@statedesk/engine';
import * as z from 'zod';
import { nameSchema } from '../vocabulary/text.ts';

/** Who answers for whom while they are away: from an instant on, until before another. */
export const substituteSchema = z
  .strictObject({
    absent: nameSchema,
    substitute: nameSchema,
    from: instantSchema,
    /** The first instant they are back. */
    until: instantSchema,
  })
  .refine(({ from, until }) => from < until, {
    path: ['until'],
    error: 'an absence ends after it begins',
    params: { zh: '缺席的结束须晚于开始' },
  });
export type Substitute = Readonly<z.output<typeof substituteSchema>>;

/**
 * For which of these people somebody answers at an instant: for themselves, or as the named substitute of one who is
 * away. Nobody answers for the substitute of a substitute. Instants are in UTC with milliseconds: text order is theirs.
 */
export const actsFor = (
  people: readonly string[],
  person: string,
  at: Instant,
  substitutes: readonly Substitute[],
): string | undefined =>
  people.find((one) => one === person) ??
  people.find((one) =>
    substitutes.some(
      ({ absent, substitute, from, until }) => absent === one && substitute === person && from <= at && at < until,
    ),
  );
