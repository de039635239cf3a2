import {
  agendaQuerySchema,
  parseQuestion,
  type Agenda,
  type AgendaItem,
  type AgendaQuery,
  type Engine,
} from '@statedesk/engine';
import * as z from 'zod';
import { supportRoles, type Tier } from '../../vocabulary/role.ts';
import { dueDeadline, type DueDeadline } from './dueDeadline.ts';

const { until, limit, after, actor } = agendaQuerySchema.shape;

const deskAgendaQuerySchema = z.strictObject({
  until,
  /** Of which procedure; default: incidents. */
  procedure: z.string().max(63).default('incident'),
  /** Only incidents this person holds (1.l); `null`: that nobody holds. */
  holder: z.string().min(1).max(200).nullable().optional(),
  limit,
  after,
  actor,
});

/** Which part of the desk's agenda to read: as the engine's, and of one holder. */
export type DeskAgendaQuery = Pick<AgendaQuery, 'until' | 'limit' | 'after' | 'actor'> &
  Readonly<Pick<z.input<typeof deskAgendaQuerySchema>, 'procedure' | 'holder'>>;

/** A deadline of some instance, with who has the incident; nobody and no tier where it is none. */
export interface DeskAgendaItem extends DueDeadline {
  readonly instanceId: string;
  /** The person who answers for it now; nobody between a hand-over and its being taken up. */
  readonly holder: string | null;
  readonly tier: Tier | null;
}

/** What is due next, across incidents: one page. */
export interface DeskAgenda extends Omit<Agenda, 'items'> {
  readonly items: readonly DeskAgendaItem[];
}

const itemOf = ({ instanceId, facts, ...deadline }: AgendaItem): DeskAgendaItem => {
  const { holder } = facts;
  return {
    instanceId,
    ...dueDeadline(deadline),
    holder: typeof holder === 'string' ? holder : null,
    tier: supportRoles.find((tier) => tier === facts['tier']) ?? null,
  };
};

/** @throws InvalidQueryError, store errors */
export const deskAgenda = async (engine: Pick<Engine, 'agenda'>, asked: unknown): Promise<DeskAgenda> => {
  const { holder, ...query } = parseQuestion(deskAgendaQuerySchema, asked);
  const page = await engine.agenda({ ...query, ...(holder === undefined ? {} : { where: { holder } }) });
  return { ...page, items: page.items.map(itemOf) };
};
