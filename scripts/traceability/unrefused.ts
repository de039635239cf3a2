import { deskProcedures, type Carrier } from '@statedesk/core';
import { flattenTransitions, guardNames } from '@statedesk/engine';
import type { Trace, TracedRequirement } from './trace.ts';

/** Whether a guard is asked of anybody but the clock, which is refused nothing. */
const isAskedOfPeople = ({ procedure, name }: Carrier): boolean =>
  deskProcedures
    .filter(({ id }) => id === procedure)
    .some(({ structure, commands }) =>
      flattenTransitions(structure).some(
        ({ command, guard }) =>
          command !== null && commands[command]?.by !== 'system' && guardNames(guard).includes(name),
      ),
    );

// What a part carries besides its first requirement is never what its refusal names. An obligation that bars a command
// has a guard or a role rule of its requirement beside it; the others bar nothing.
const canRefuse = ({ id, carriers }: TracedRequirement): boolean =>
  carriers
    .filter(({ requirements }) => requirements[0] === id)
    .some((carrier) =>
      carrier.kind === 'guard' ? isAskedOfPeople(carrier) : carrier.kind === 'condition' || carrier.kind === 'roleRule',
    );

/** Rows of the text that can refuse and that no refusal named in any test that passed. Pure. */
export const unrefusedOf = ({ requirements }: Trace, refused: ReadonlySet<string>): readonly string[] =>
  requirements
    .filter((requirement) => requirement.source === 'T' && canRefuse(requirement) && !refused.has(requirement.id))
    .map(({ id }) => `${id}: no refusal in a test that passed names it`);
