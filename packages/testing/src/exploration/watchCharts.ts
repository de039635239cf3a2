import type { GuardTree, Procedure, Profile } from '@statedesk/engine';
import type { Candidate, Chart, ChartEvent, Configuration } from './chart.ts';

/** One step that a chart was asked to take for a command. */
export interface WatchedStep {
  readonly profile: Profile;
  readonly from: Configuration;
  readonly event: ChartEvent;
  /** Where it stands after it; undefined: the chart did not take the command. */
  readonly to: Configuration | undefined;
}

/** Who is told what a procedure's charts are asked while decisions are made. */
export interface ChartWatch {
  readonly step?: (step: WatchedStep) => void;
  /** One leaf of a guard was asked. */
  readonly guard?: (leaf: GuardTree, holds: boolean) => void;
}

const watchCandidate = (candidate: Candidate, { guard }: ChartWatch): Candidate => ({
  ...candidate,
  ask: (leaf, event) => {
    const holds = candidate.ask(leaf, event);
    guard?.(leaf, holds);
    return holds;
  },
});

const watchChart = (chart: Chart, profile: Profile, watch: ChartWatch): Chart => ({
  ...chart,
  step: (from, event, region) => {
    const to = chart.step(from, event, region);
    watch.step?.({ profile, from, event, to });
    return to;
  },
  candidates: (...about) => chart.candidates(...about).map((candidate) => watchCandidate(candidate, watch)),
});

/** The same procedure, and whoever decides by it is watched: the answers are the charts' own. */
export const watchCharts = (procedure: Procedure, watch: ChartWatch): Procedure => ({
  ...procedure,
  charts: {
    written: watchChart(procedure.charts.written, 'written', watch),
    practised: watchChart(procedure.charts.practised, 'practised', watch),
  },
});
