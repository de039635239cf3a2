import type { Carrier } from '@statedesk/core';
import type { Trace, TracedRequirement } from './trace.ts';

const refusing: readonly Carrier['kind'][] = ['guard', 'condition', 'obligation', 'roleRule'];

// What a part carries besides its first requirement is never what its refusal names.
const canRefuse = ({ id, carriers }: TracedRequirement): boolean =>
  carriers.some(({ kind, requirements }) => refusing.includes(kind) && requirements[0] === id);

/** Rows of the text that can refuse and that no refusal named in any test that passed. Pure. */
export const unrefusedOf = ({ requirements }: Trace, refused: ReadonlySet<string>): readonly string[] =>
  requirements
    .filter((requirement) => requirement.source === 'T' && canRefuse(requirement) && !refused.has(requirement.id))
    .map(({ id }) => `${id}: no refusal in a test that passed names it`);
