import type { CommandRow } from '../procedure/commandRow.ts';
import { standInsFor } from '../procedure/roundAnswered.ts';
import type { DocumentRecord } from './documentRecord.ts';

type Need = NonNullable<CommandRow<DocumentRecord>['needs']>[string];

/** Who stands in for those who are asked to review. */
export const substitutesOfReviewers: Need = { question: ({ record: { review } }) => standInsFor(review) };

/** Who stands in for those who are asked to approve. */
export const substitutesOfApprovers: Need = { question: ({ record: { approval } }) => standInsFor(approval) };

/** Which version the desk goes by, of what the version describes. */
export const versionInForce: Need = {
  question: ({ record: { draft } }) => {
    if (draft === null || draft.describes === null) return undefined;
    const { what, id } = draft.describes;
    return { ask: 'versionInForce', what, id };
  },
};
