import { answerTo, type GuardCase } from './askGuard.suite.ts';
import { closingCases } from './closingCases.suite.ts';
import { costCases } from './costCases.suite.ts';
import { familyCases } from './familyCases.suite.ts';
import { followUpCases } from './followUpCases.suite.ts';
import { intakeCases } from './intakeCases.suite.ts';
import { majorIncidentCases } from './majorIncidentCases.suite.ts';
import { onSiteCases } from './onSiteCases.suite.ts';
import { solutionCases } from './solutionCases.suite.ts';
import { tierCases } from './tierCases.suite.ts';
import { timeCases } from './timeCases.suite.ts';
import { userCases } from './userCases.suite.ts';
import { vendorCases } from './vendorCases.suite.ts';
import { visitCases } from './visitCases.suite.ts';
import { waiverCases } from './waiverCases.suite.ts';

/** Every guard of the incident where it holds, and where it does not by each thing it asks, in the order of the procedure. */
export const guardCases: readonly GuardCase[] = [
  ...intakeCases,
  ...tierCases,
  ...vendorCases,
  ...timeCases,
  ...solutionCases,
  ...costCases,
  ...visitCases,
  ...onSiteCases,
  ...closingCases,
  ...waiverCases,
  ...followUpCases,
  ...majorIncidentCases,
  ...familyCases,
  ...userCases,
];

/** The same as they are tried on mutants: what each is about, and whether the guard answers as it has to. */
export const trials: readonly (readonly [about: string, passes: () => boolean])[] = guardCases.map((one) => {
  const [guard, where, , answer] = one;
  return [`${guard} where ${where}`, () => answerTo(one) === answer];
});
