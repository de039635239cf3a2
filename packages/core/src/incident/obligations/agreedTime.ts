import { fromInstant, type ClockLedger, type DerivationView, type Instant } from '@statedesk/engine';
import { reckoningOf } from '../clocks/reckoningOf.ts';
import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

// As if nothing had ever been waited for: a pause puts the target off, and is no reason to agree on a time.
const isSooner = (expectedBy: Instant, resolution: ClockLedger, view: DerivationView): boolean => {
  const { calendar, budgetOf } = reckoningOf(resolution, view);
  const budget = resolution.targets.flatMap((target) => (target.kind === 'policy' ? budgetOf(target.name) : [])).at(-1);
  return fromInstant(expectedBy) < calendar.add(fromInstant(resolution.startedAt), budget ?? 0).at;
};

/**
 * The customer expects it solved before the target of its priority: a time is to be agreed on (5.1.d). Of the first
 * cycle only, for which it was said, and until handling ends. It blocks nothing.
 */
export const agreedTime: IncidentObligation = ({ expectedBy, clocks, cycle, reportedAt, handlingEndedAt }, view) => {
  const { resolution, agreed } = clocks;
  if (expectedBy === null || resolution === null || reportedAt === null || cycle > 1) return [];
  if (agreed === null && handlingEndedAt !== null) return [];
  if (!isSooner(expectedBy, resolution, view)) return [];
  return [
    {
      id: 'agreedTime',
      requirement: '5.1.d',
      label: {
        en: 'A resolution time is agreed on: the customer expects it sooner than the target',
        zh: '客户期望早于解决目标，须约定解决时间',
      },
      owedSince: reportedAt,
      dueAt: expectedBy,
      blocks: [],
      standing: standingOf(agreed !== null),
    },
  ];
};
