import { matchesState, type AnyMachineSnapshot } from 'xstate';
import * as z from 'zod';
import type { ChartEvent } from './chart.ts';
import type { GuardTree } from './guardTree.ts';
import { originalGuard } from './readGuard.ts';

const computed = z.object({
  params: z.custom<(args: { context: unknown; event: ChartEvent }) => unknown>((value) => typeof value === 'function'),
});

const paramsOf = (
  leaf: GuardTree & { readonly kind: 'named' },
  args: { context: unknown; event: ChartEvent },
): unknown => {
  if (leaf.params === undefined) return undefined;
  if (leaf.params !== 'computed') return leaf.params.value;
  return computed.parse(originalGuard(leaf)).params(args);
};

/** What one leaf of a guard says where the chart stands. @throws whatever the guard throws. */
export const askGuard = (leaf: GuardTree, snapshot: AnyMachineSnapshot, event: ChartEvent): boolean => {
  if (leaf.kind === 'in') return matchesState(leaf.state, snapshot.value);
  if (leaf.kind !== 'named') return false;
  const context: unknown = snapshot.context;
  const args = { context, event };
  return snapshot.machine.implementations.guards[leaf.name]?.(args, paramsOf(leaf, args)) === true;
};
