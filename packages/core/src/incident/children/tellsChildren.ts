import type { ParentEvent } from '../../vocabulary/parentEvent.ts';
import type { Given } from '../incidentEvent.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { standingSolution } from '../family/standingSolution.ts';

interface Context {
  readonly context: IncidentRecord;
}

const solvedAs = ({ usesWorkaround }: IncidentRecord): ParentEvent => (usesWorkaround ? 'workedAround' : 'solved');

const tells = (eventOf: (record: IncidentRecord) => ParentEvent) =>
  ({
    type: 'tellChildren',
    params: ({ context }: Context) => ({
      event: eventOf(context),
      solution: standingSolution(context),
      children: context.relations.children.map(({ id }) => id),
    }),
  }) as const;

/** Every child is told what has become of its parent (PR.c). */
export const tellsChildren = (event: ParentEvent) => tells(() => event);

/** Every child is told that its parent is solved, and how. */
export const tellsSolution = tells(solvedAs);

/** One that comes to a parent which is solved already has the solution that stands at once. */
export const tellsNewChild = {
  type: 'tellChildren',
  params: ({ context, event }: Context & { readonly event: Given<'takeChild'> }) => ({
    event: solvedAs(context),
    solution: standingSolution(context),
    children: [event.payload.child],
  }),
} as const;
