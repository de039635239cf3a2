import type { RequirementId } from '@statedesk/core';

/** Requirements that nothing carries, or no test is titled with, so far. The check fails for one that is carried. */
export const notYetCarried: readonly RequirementId[] = [];

/** Edge cases that no test is titled with so far. The check fails for one that is. */
export const notYetTested: readonly number[] = [];
