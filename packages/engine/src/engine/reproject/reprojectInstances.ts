import { parseQuestion } from '../../door/parseQuestion.ts';
import { batchReport, type BatchReport } from '../batchReport.ts';
import type { EngineParts } from '../parts.ts';
import { outdatedFacts } from './outdatedFacts.ts';
import { reprojectOne, type ReprojectedInstance } from './reprojectOne.ts';
import { reprojectOptionsSchema, type ReprojectOptions } from './reprojectOptions.ts';

/** What a call of `reproject` did, or in a dry run would do. */
export type ReprojectReport = BatchReport<ReprojectedInstance>;

const none: ReprojectReport['counts'] = { projected: 0, current: 0, failed: 0 };

/**
 * Projects facts anew where a definition projects them otherwise by now (`factsVersion`), a batch of instances. Whatever
 * stops it, it goes on from `next`, or from the beginning: whose facts are those of today is found no more.
 * @throws InvalidQueryError, store errors
 */
export const reprojectInstances = async (parts: EngineParts, asked?: ReprojectOptions): Promise<ReprojectReport> => {
  const { limit, dryRun, after } = parseQuestion(reprojectOptionsSchema, asked);
  const found = await outdatedFacts(parts, { after, limit });
  return batchReport(found, { limit, dryRun }, none, (id) => reprojectOne(parts, id, dryRun));
};
