import { parseQuestion } from '../../door/parseQuestion.ts';
import { batchReport, type BatchReport } from '../batchReport.ts';
import type { EngineParts } from '../parts.ts';
import { moveOptionsSchema, type MoveOptions } from '../moveOptions.ts';
import { outdatedInstances } from './outdatedInstances.ts';
import { upgradeOne, type UpgradedInstance } from './upgradeOne.ts';

/** What a call of `upgrade` did, or in a dry run would do. */
export type UpgradeReport = BatchReport<UpgradedInstance>;

const none: UpgradeReport['counts'] = { upgraded: 0, current: 0, 'set-aside': 0, failed: 0 };

/**
 * Takes instances of earlier versions over to the newest one (rule R4), a batch of them, each by an entry of its own.
 * Whatever stops it, it goes on from `next`, or from the beginning: who was taken over is found no more.
 * @throws InvalidQueryError, store errors
 */
export const upgradeInstances = async (parts: EngineParts, asked: MoveOptions): Promise<UpgradeReport> => {
  const options = parseQuestion(moveOptionsSchema, asked);
  const found = await outdatedInstances(parts, options);
  return batchReport(found, options, none, (id) => upgradeOne(parts, id, options));
};
