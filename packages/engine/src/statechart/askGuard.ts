import type { AnyMachineSnapshot } from 'xstate';
import { evaluateGuard } from 'xstate/guards';
import type { ChartEvent } from './chart.ts';
import type { GuardTree } from './guardTree.ts';
import { originalGuard } from './readGuard.ts';

/** What one leaf of a guard says where the chart stands, asked the way XState asks it. @throws whatever the guard throws. */
export const askGuard = (leaf: GuardTree, snapshot: AnyMachineSnapshot, event: ChartEvent): boolean => {
  const guard = originalGuard(leaf);
  return guard !== undefined && evaluateGuard(guard, snapshot.context, event, snapshot);
};
