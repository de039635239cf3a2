import type { InstanceView, Obligation } from '@statedesk/engine';
import { obligationIdSchema } from '../incident/obligations/obligationId.ts';
import { waivableBy } from '../incident/obligations/waivableBy.ts';
import type { Role } from '../vocabulary/role.ts';

/** What an incident owes, with what only a reader can be told. */
export interface ObligationView extends Obligation {
  /** Still owed when it was read, and due at or before then; absent where nothing says when it is due. */
  readonly overdue?: boolean;
  /** The roles that may waive it, with a reason; mostly none (R13). */
  readonly waivableBy: readonly Role[];
}

/** One incident as it stands. */
export interface IncidentView extends InstanceView {
  readonly obligations: readonly ObligationView[];
}

const rolesFor = (id: string): readonly Role[] => {
  const { data: known } = obligationIdSchema.safeParse(id);
  return known === undefined ? [] : waivableBy[known];
};

const viewOf = (obligation: Obligation, at: number): ObligationView => {
  const { id, dueAt, standing } = obligation;
  const told = { ...obligation, waivableBy: rolesFor(id) };
  return dueAt === undefined ? told : { ...told, overdue: standing === 'owed' && Date.parse(dueAt) <= at };
};

/** An instance as the desk shows it at an instant, epoch milliseconds: the derivation itself knows no clock. */
export const incidentView = (view: InstanceView, at: number): IncidentView => ({
  ...view,
  obligations: view.obligations.map((obligation) => viewOf(obligation, at)),
});
