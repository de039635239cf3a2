import * as acts from '../rehearsal/acts.suite.ts';
import { acknowledged, of, ofAVisit, only, straight, type Scope } from './scope.suite.ts';

const stageActs = of('stage').filter(({ type }) => type !== 'classifyIncident');

/** The stages with their grades and channels, tiers, leads and visits; no time passes. */
export const stageScopes: readonly Scope[] = [
  {
    title: 'stages × grade × channel',
    acts: [acts.telephoned, acts.emailed, ...only('classifyIncident'), acts.asked, ...straight, ...acknowledged],
    passTime: false,
  },
  {
    title: 'every way through the stages',
    acts: [acts.telephoned, acts.majorFault, acts.judgedHarmless, ...stageActs],
    passTime: false,
    nearest: 1_000,
  },
  {
    title: 'stages × tiers',
    acts: [
      acts.telephoned,
      acts.majorFault,
      ...straight,
      acts.workaroundApplied,
      acts.judgedHarmless,
      ...of('tier'),
      ...only('recordRootCause'),
    ],
    passTime: false,
    nearest: 1_000,
  },
  {
    title: 'stages × lead × notice',
    acts: [acts.telephoned, acts.majorUrgentFault, ...straight, ...of('lead'), ...only('turnAway'), ...acknowledged],
    passTime: false,
  },
  {
    title: 'stages × visit',
    acts: [acts.telephoned, acts.minorFault, ...straight, ...ofAVisit],
    passTime: false,
    nearest: 2_000,
  },
];
