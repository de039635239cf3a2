import type { RequirementId } from '../requirements/catalogue.ts';

/** What kind of thing carries a requirement; `procedure`: that the desk runs it at all, behind its one door. */
export type CarrierKind =
  | 'procedure'
  | 'state'
  | 'transition'
  | 'command'
  | 'roleRule'
  | 'condition'
  | 'guard'
  | 'obligation'
  | 'deadline'
  | 'effect'
  | 'observation'
  | 'lateEntry'
  | 'form';

/** One part of a definition and the requirements that it carries. */
export interface Carrier {
  /** The procedure it is a part of. */
  readonly procedure: string;
  readonly kind: CarrierKind;
  /** Unique within procedure and kind. */
  readonly name: string;
  readonly requirements: readonly RequirementId[];
}
