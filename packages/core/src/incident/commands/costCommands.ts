import { approveCost } from './approveCost.ts';
import { escalateCostApproval } from './escalateCostApproval.ts';
import { estimateCost } from './estimateCost.ts';
import { recordCost } from './recordCost.ts';
import { recordEffort } from './recordEffort.ts';
import { rejectCost } from './rejectCost.ts';
import { requestCostApproval } from './requestCostApproval.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Work and money, and what company management says to it (1.k). */
export const costCommands = {
  recordEffort,
  recordCost,
  estimateCost,
  requestCostApproval,
  approveCost,
  rejectCost,
  escalateCostApproval,
} as const satisfies Readonly<Record<string, IncidentCommandRow>>;
