import type { Instant } from '@statedesk/engine';
import { actOf } from '../procedure/act.ts';
import type { ActionEnd, ActionItem } from './actionItem.ts';
import type { DecidedAction } from './decidedAction.ts';

interface Deed {
  readonly actor: { readonly id: string };
  readonly occurredAt: Instant;
  readonly revision: number;
}

type Planned = Pick<DecidedAction, 'owner' | 'withinWorkingDays'>;

/** The list once more is decided on; numbers go on. Pure. */
export const withDecided = (
  actions: readonly ActionItem[],
  decided: readonly Planned[],
  { occurredAt: since, revision }: Deed,
): ActionItem[] => [
  ...actions,
  ...decided.map(({ owner, withinWorkingDays }, index) => ({
    ...{ number: actions.length + index + 1, owner, since, withinWorkingDays, revision, ended: null },
  })),
];

/** The list once these of its open actions have ended; what ended before stays as it did. Pure. */
export const withEnded = (
  actions: readonly ActionItem[],
  ends: (action: ActionItem) => ActionEnd | undefined,
  deed: Deed,
): ActionItem[] =>
  actions.map((action) => {
    const how = action.ended === null ? ends(action) : undefined;
    return how === undefined ? action : { ...action, ended: { ...actOf(deed), how } };
  });

export const isOpen = ({ ended }: ActionItem): boolean => ended === null;
