import { instantSchema, personalReferenceSchema, type Instant } from '@statedesk/engine';
import * as z from 'zod';
import { answerChannelSchema } from '../../vocabulary/channel.ts';

/** Others than the submitter whom an incident affects, and who are told of its progress (3.2.e). People are references (R6). */
export const affectedSchema = z.strictObject({
  /** How many were ever named: each keeps a number of their own. */
  named: z.int().nonnegative(),
  users: z.array(
    z.strictObject({
      number: z.int().positive(),
      name: personalReferenceSchema,
      /** A telephone number, an address: where they are told. */
      contact: personalReferenceSchema,
      channel: answerChannelSchema,
      since: instantSchema,
      /** When they last heard how it stands, or were named. */
      heardAt: instantSchema,
    }),
  ),
  /** How often somebody was reminded of the one who has heard nothing for longest. */
  reminders: z.int().nonnegative(),
});
export type Affected = Readonly<z.output<typeof affectedSchema>>;
export type AffectedUser = Affected['users'][number];

/** Since when one of them has heard nothing; undefined where nobody else is affected. Instants are in UTC: text order is theirs. */
export const unheardSince = ({ users }: Pick<Affected, 'users'>): Instant | undefined =>
  users.map(({ heardAt }) => heardAt).toSorted()[0];

/** Others are affected now, or they have heard something: reminders are counted anew once nobody waits as long any more. */
export const withUsers = (affected: Affected, users: readonly AffectedUser[]): Affected => ({
  ...affected,
  users: [...users],
  reminders: unheardSince({ users: [...users] }) === unheardSince(affected) ? affected.reminders : 0,
});

/** They have heard how it stands: those of them that are meant, by their numbers; left out, everybody. */
export const havingHeard = (affected: Affected, at: Instant, meant?: number): Affected =>
  withUsers(
    affected,
    affected.users.map((user) =>
      (meant === undefined || user.number === meant) && user.heardAt < at ? { ...user, heardAt: at } : user,
    ),
  );
