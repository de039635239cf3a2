import type { Carrier, RequirementId } from '@statedesk/core';
import { catalogue, deskCarriers } from '@statedesk/core';
import type { Requirement } from '@statedesk/engine';
import { edgeCases } from './edgeCases.ts';
import type { SpecTitle } from './specTitle.ts';

/** A requirement with all that carries it and all that is titled with it. */
export interface TracedRequirement extends Requirement {
  readonly id: RequirementId;
  readonly carriers: readonly Carrier[];
  readonly titles: readonly SpecTitle[];
}

/** An edge case with the tests that are titled with it. */
interface TracedEdgeCase {
  readonly number: number;
  readonly titles: readonly SpecTitle[];
}

/** Both ways between requirements, what carries them, and tests. */
export interface Trace {
  readonly requirements: readonly TracedRequirement[];
  readonly carriers: readonly Carrier[];
  readonly edgeCases: readonly TracedEdgeCase[];
}

const isId = (id: string): id is RequirementId => Object.hasOwn(catalogue, id);

/** Holds the catalogue against what the desk's definitions carry and what tests are called. Pure. */
export const traceOf = (titles: readonly SpecTitle[], carriers: readonly Carrier[] = deskCarriers): Trace => ({
  requirements: Object.keys(catalogue)
    .filter(isId)
    .map((id) => ({
      id,
      ...catalogue[id],
      carriers: carriers.filter(({ requirements }) => requirements.includes(id)),
      titles: titles.filter(({ requirements }) => requirements.includes(id)),
    })),
  carriers,
  edgeCases: Object.keys(edgeCases)
    .map(Number)
    .map((number) => ({ number, titles: titles.filter((title) => title.edgeCases.includes(number)) })),
});
