import type { RequirementId } from '@statedesk/core';
import type { Trace, TracedRequirement } from './trace.ts';

/** What is known to be missing. */
export interface NotYet {
  readonly requirements: readonly RequirementId[];
  readonly edgeCases: readonly number[];
}

// Clause 6 names documents: only a form is one.
const isCarried = ({ id, carriers }: TracedRequirement): boolean =>
  id.startsWith('6.') ? carriers.some(({ kind }) => kind === 'form') : carriers.length > 0;

const lacks = (requirement: TracedRequirement): readonly string[] => [
  ...(isCarried(requirement) ? [] : [requirement.id.startsWith('6.') ? 'no form is it' : 'nothing carries it']),
  ...(requirement.titles.length > 0 ? [] : ['no test is titled with it']),
];

const listed = 'is listed as not yet carried, and is: take it off the list';

/** Every row that lacks a carrier or a test and is not known to, and every row that is known to and lacks nothing. Pure. */
export const gapsOf = ({ requirements, edgeCases }: Trace, notYet: NotYet): readonly string[] => [
  ...requirements.flatMap((requirement) => {
    const missing = lacks(requirement);
    const isKnown = notYet.requirements.includes(requirement.id);
    if (missing.length === 0) return isKnown ? [`${requirement.id} ${listed}`] : [];
    return isKnown ? [] : [`${requirement.id}: ${missing.join(', ')}`];
  }),
  ...edgeCases.flatMap(({ number, titles }) => {
    const isKnown = notYet.edgeCases.includes(number);
    if (titles.length > 0) return isKnown ? [`edge case ${number} ${listed}`] : [];
    return isKnown ? [] : [`edge case ${number}: no test is titled with it`];
  }),
];
