import type { ServiceDesk } from '@statedesk/core';
import type pg from 'pg';
import * as z from 'zod';
import { inTransaction } from './inTransaction.ts';

/** A ticket as a customer files it. */
export interface Ticket {
  readonly ticket: string;
  readonly symptom: string;
  /** How many seats it keeps from work; the portal's own table takes no negative number. */
  readonly seats?: number;
  /** The portal asks the desk to close the incident at once, which it refuses. */
  readonly closeAtOnce?: boolean;
}

const rowsSchema = z.array(z.object({ ticket: z.string(), incident: z.string() }));
const hotline = { id: 'li.na', roles: ['tier1'] };

/** The portal: its table, and how a ticket is filed. */
export const portal = (pool: pg.Pool, desk: ServiceDesk, schema: string) => ({
  open: async (): Promise<void> => {
    await pool.query(`CREATE SCHEMA ${schema}`);
    await pool.query(`CREATE TABLE ${schema}.ticket (
      ticket text PRIMARY KEY, incident text NOT NULL, seats integer NOT NULL CHECK (seats >= 0), remark text
    )`);
  },

  /** One transaction: the incident, and the row that names it. What became of it, in a word. */
  file: ({ ticket, symptom, seats = 0, closeAtOnce = false }: Ticket): Promise<string> =>
    inTransaction(pool, async (client) => {
      const within = desk.using(client);
      const { instanceId } = await within.execute({
        ...{ type: 'reportIncident', idempotencyKey: ticket, actor: hotline },
        payload: { channel: 'website', organisation: '西湖医院', symptom },
      });
      await client.query(
        `INSERT INTO ${schema}.ticket (ticket, incident, seats) VALUES ($1, $2, $3) ON CONFLICT (ticket) DO NOTHING`,
        [ticket, instanceId, seats],
      );
      if (!closeAtOnce) return 'filed';
      const { outcome } = await within.execute({ type: 'closeIncident', instanceId, actor: hotline, payload: {} });
      await client.query(`UPDATE ${schema}.ticket SET remark = $2 WHERE ticket = $1`, [ticket, outcome]);
      return outcome;
    }),

  tickets: async () =>
    rowsSchema.parse((await pool.query(`SELECT ticket, incident FROM ${schema}.ticket ORDER BY ticket`)).rows),
});
