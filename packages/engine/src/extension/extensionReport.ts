import type { Difference, ExtensionReport } from './difference.ts';
import { additions } from './differences/additions.ts';
import { arrowDifferences } from './differences/arrowDifferences.ts';
import { commandDifferences } from './differences/commandDifferences.ts';
import type { Comparison } from './differences/comparison.ts';
import { dutyDifferences } from './differences/dutyDifferences.ts';
import { guardDifferences } from './differences/guardDifferences.ts';
import { settingDifferences } from './differences/settingDifferences.ts';

const looks = [additions, arrowDifferences, guardDifferences, commandDifferences, dutyDifferences, settingDifferences];

/** Whether a difference takes something from what the procedure says: its text, our reading of it, its controls. */
const isDeviation = ({ base }: Comparison, { standing, requirement }: Difference): boolean =>
  standing === 'loosens' && (requirement === null || base.requirements[requirement]?.source !== 'P');

/** Compares a base with what an extension made of it. Code nobody can read is told as the extension says. */
export const extensionReport = (comparison: Comparison): ExtensionReport => {
  const { base, extension } = comparison;
  const differences = looks.flatMap((look) => look(comparison));
  return {
    name: extension.name,
    version: extension.version,
    base: { id: base.id, version: base.version },
    differences,
    deviations: differences.filter((difference) => isDeviation(comparison, difference)),
  };
};
