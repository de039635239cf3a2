import type { InstanceView, Obligation } from '@statedesk/engine';
import { obligationIdSchema } from '../incident/obligations/obligationId.ts';
import { waivableBy } from '../incident/obligations/waivableBy.ts';
import type { Role } from '../vocabulary/role.ts';

/** What an instance owes, with what only a reader can be told. */
export interface ObligationView extends Obligation {
  /** Still owed when it was read, and due at or before then; absent where nothing says when it is due. */
  readonly overdue?: boolean;
  /** The roles that may waive it, with a reason; mostly none (R13). */
  readonly waivableBy: readonly Role[];
}

/** An incident, or an instance of another procedure, as it stands. */
export interface DeskView extends InstanceView {
  readonly obligations: readonly ObligationView[];
}

const rolesFor = (procedure: string, id: string): readonly Role[] => {
  if (procedure !== 'incident') return [];
  const { data: known } = obligationIdSchema.safeParse(id);
  return known === undefined ? [] : waivableBy[known];
};

const viewOf = (procedure: string, obligation: Obligation, at: number): ObligationView => {
  const { id, dueAt, standing } = obligation;
  const told = { ...obligation, waivableBy: rolesFor(procedure, id) };
  return dueAt === undefined ? told : { ...told, overdue: standing === 'owed' && Date.parse(dueAt) <= at };
};

/** An instance as the desk shows it at an instant, epoch milliseconds: the derivation itself knows no clock. */
export const deskView = (view: InstanceView, at: number): DeskView => ({
  ...view,
  obligations: view.obligations.map((obligation) => viewOf(view.procedure, obligation, at)),
});
