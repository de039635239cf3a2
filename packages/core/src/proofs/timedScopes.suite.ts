import * as acts from '../rehearsal/acts.suite.ts';
import { act } from '../rehearsal/acts.suite.ts';
import { settled, toWorkaroundOfTier2 } from '../rehearsal/passages.suite.ts';
import { acknowledged, of, ofAVisit, only, seldom, straight, type Scope } from './scope.suite.ts';
import { stagesWith, type Topic } from './topic.suite.ts';

// Meets the criteria by which a major incident is proposed.
const declarable = act('classifyIncident', {
  classification: {
    ...{ category: 'fault', subcategory: 'applicationSystem', faultGrade: 'high' },
    ...{ importance: 'important', urgency: 'urgent', impactScope: 'wholeOrganisation' },
  },
});

const crossed: readonly Scope[] = [
  {
    title: 'stages × follow-up × time',
    acts: [
      acts.telephoned,
      acts.minorFault,
      ...straight,
      ...of('followUp'),
      ...only('confirmDuringFollowUp', 'recordComplaint', 'takeLead', 'releaseLead'),
    ],
    passTime: true,
    nearest: 1_000,
    policy: seldom,
  },
  {
    title: 'stages × waiting × time',
    acts: [acts.telephoned, acts.minorFault, ...straight, ...only('startWaiting', 'endWaiting')],
    passTime: true,
    nearest: 1_000,
    policy: seldom,
  },
  {
    title: 'stages × clocks × time',
    acts: [
      acts.emailed,
      acts.asked,
      acts.majorUrgentFault,
      ...straight,
      ...only('agreeResolutionTime'),
      ...acknowledged,
    ],
    passTime: true,
    nearest: 1_000,
  },
  {
    title: 'tiers × clocks × time',
    acts: [acts.telephoned, acts.minorFault, ...straight, ...of('tier')],
    passTime: true,
    nearest: 1_000,
  },
  {
    title: 'a root cause that tier 2 left open × time',
    acts: [
      ...toWorkaroundOfTier2,
      ...settled,
      ...[acts.closed, acts.reached, acts.judgedHarmless],
      ...[acts.documented, acts.confirmationAsked, acts.confirmed, acts.rejected, acts.withdrawn],
      ...only('handRootCauseOver', 'recordRootCause'),
    ],
    passTime: true,
    isPartial: true,
    nearest: 1_000,
    policy: seldom,
  },
];

const topics: readonly Topic[] = [
  { title: 'change × time', fault: acts.minorFault, acts: only('handOverToChange') },
  {
    title: 'visits asked for × time',
    fault: acts.minorFault,
    acts: only('requestDispatch', 'confirmDispatch', 'fillWorkOrder'),
  },
  { title: 'work orders × time', acts: [...ofAVisit] },
  {
    title: 'major incidents × time',
    fault: declarable,
    acts: only('declareMajorIncident', 'dismissMajorIncident', 'reportMajorIncident', 'reviewMajorIncident'),
  },
  {
    title: 'what is asked × time',
    fault: acts.minorFault,
    acts: only('askAssistance', 'recordCost', 'requestCostApproval'),
  },
  {
    title: 'workarounds × time',
    fault: acts.minorFault,
    acts: [acts.workaroundApplied, ...only('judgeIncident', 'recordRootCause')],
  },
  { title: 'ends × time', fault: acts.minorFault, acts: only('withdrawIncident', 'correctRecord') },
  { title: 'affected users × time', fault: acts.minorFault, acts: only('addAffectedUser') },
];

/** What falls due, crossed with the stages and with what puts it off. */
export const timedScopes: readonly Scope[] = [...crossed, ...topics.map(stagesWith(true))];
