import { parseQuestion } from '../../door/parseQuestion.ts';
import type { EngineParts } from '../parts.ts';
import { moveOptionsSchema, type MoveOptions } from '../moveOptions.ts';
import { outdatedInstances } from './outdatedInstances.ts';
import { upgradeOne, type UpgradedInstance } from './upgradeOne.ts';

/** What a call of `upgrade` did, or in a dry run would do. */
export interface UpgradeReport {
  readonly dryRun: boolean;
  /** In the order of their births. */
  readonly instances: readonly UpgradedInstance[];
  /** How many ended how. */
  readonly counts: Readonly<Record<UpgradedInstance['outcome'], number>>;
  /** The `after` of the next call; `null`: there are no more. */
  readonly next: number | null;
}

const countOf = (instances: readonly UpgradedInstance[]): UpgradeReport['counts'] => {
  const ended = (outcome: UpgradedInstance['outcome']) => instances.filter((one) => one.outcome === outcome).length;
  return {
    upgraded: ended('upgraded'),
    current: ended('current'),
    'set-aside': ended('set-aside'),
    failed: ended('failed'),
  };
};

/**
 * Takes instances of earlier versions over to the newest one (rule R4), a batch of them, each by an entry of its own.
 * Whatever stops it, it goes on from `next`, or from the beginning: who was taken over is found no more.
 * @throws InvalidQueryError, store errors
 */
export const upgradeInstances = async (parts: EngineParts, asked: MoveOptions): Promise<UpgradeReport> => {
  const options = parseQuestion(moveOptionsSchema, asked);
  const { limit, dryRun } = options;
  const found = await outdatedInstances(parts, options);
  const batch = found.slice(0, limit);
  const instances = await Promise.all(batch.map(({ id }) => upgradeOne(parts, id, options)));
  const next = found.length > limit ? (batch.at(-1)?.position ?? null) : null;
  return { dryRun, instances, counts: countOf(instances), next };
};
