import type { CommandDefinitions } from '@statedesk/engine';
import type { Sample } from '@statedesk/testing';
import type { DeskCommandName } from '../desk/deskCommand.ts';
import type { IncidentPolicyInput } from '../policy/incidentPolicy.ts';
import * as acts from '../rehearsal/acts.suite.ts';
import type { Act } from '../rehearsal/acts.suite.ts';
import { incidentProcedure } from '../incident/incidentProcedure.ts';
import { everything } from '../rehearsal/histories.suite.ts';
import { toClosed } from '../rehearsal/passages.suite.ts';
import {
  articleDrafted,
  childReleased,
  childTaken,
  parentRefused,
  parentSolved,
  parentTaken,
  changeTaken,
  duplicateAbsorbed,
  problemTaken,
  mergeRefused,
  mergeTaken,
  numberIssued,
} from './toldByInstances.suite.ts';
import * as visits from '../rehearsal/visitActs.suite.ts';

/**
 * One search of the incident procedure. All dimensions at once would be millions of places; each search crosses the
 * stages with some of them, and leaves the others at one value.
 */
export interface Scope {
  readonly title: string;
  /** What is tried. */
  readonly acts: readonly Act[];
  /** What other instances say besides. */
  readonly told?: readonly Sample[];
  readonly passTime: boolean;
  /** It tries what begins something that only commands of other searches end: dead ends are theirs to find. */
  readonly isPartial?: true;
  /** It has more places than a run has time for: so many, the nearest, are searched. `STATEDESK_PLACES` says more. */
  readonly nearest?: number;
  readonly policy?: IncidentPolicyInput;
}

const commands: CommandDefinitions<never> = incidentProcedure.commands;
const regionOf = ({ type }: Act): string | undefined => commands[type]?.region;
const of = (...regions: readonly string[]): readonly Act[] =>
  everything.filter((act) => regions.some((region) => region === regionOf(act)));
const only = (...types: readonly DeskCommandName[]): readonly Act[] =>
  everything.filter(({ type }) => types.includes(type));
// The way most incidents go, and back from its end.
const straight = [...new Set([...toClosed, acts.backedUp, acts.rejected, acts.reopened])].filter(
  ({ type }) => type !== 'reportIncident' && type !== 'classifyIncident',
);
const stageActs = of('stage').filter(({ type }) => type !== 'classifyIncident');
const acknowledged = only('acknowledgeNotice');
const ofAVisit = Object.values(visits).filter((one): one is Act => typeof one === 'object' && 'type' in one);
// Reminders come seldom: that they come again and again is no other place.
const seldom: IncidentPolicyInput = {
  clocks: { warnAt: [] },
  progress: { everyWorkingHours: 2_000 },
  confirmation: { reminders: 1 },
};

/** What belongs together of what is possible at any time. */
interface Topic {
  readonly title: string;
  readonly acts: readonly Act[];
  readonly told?: readonly Sample[];
  /** Instead of a grave fault. */
  readonly fault?: Act;
  readonly passTime?: true;
  readonly policy?: IncidentPolicyInput;
}

const topics: readonly Topic[] = [
  { title: 'cost', acts: only('recordCost', 'estimateCost', 'requestCostApproval', 'approveCost', 'rejectCost') },
  { title: 'effort and notes', acts: only('recordEffort', 'addNote', 'recordCommunication', 'agreeResolutionTime') },
  {
    title: 'declaring a major incident',
    fault: acts.majorUrgentFault,
    acts: only('declareMajorIncident', 'dismissMajorIncident', 'withdrawMajorIncident', 'acknowledgeMajorIncident'),
  },
  {
    title: 'reviewing a major incident',
    acts: only(
      ...(['declareMajorIncident', 'nameMajorIncidentOwner', 'reportMajorIncident'] as const),
      ...(['reviewMajorIncident', 'completeReviewAction'] as const),
    ),
  },
  { title: 'assistance', acts: only('askAssistance', 'answerAssistance', 'endAssistance') },
  { title: 'parties', acts: [acts.toVendor, ...only('drawInParty', 'releaseParty', 'nameVendorContact')] },
  { title: 'who has it', acts: only('takeUpIncident', 'assignIncident', 'releaseIncident', 'recallIncident') },
  { title: 'expediting', acts: only('expediteIncident', 'answerExpediting', 'escalateIncident') },
  {
    title: 'articles and projects',
    acts: only('consultArticle', 'nameProject', 'submitKnowledge'),
    told: [articleDrafted],
  },
  { title: 'what it is', acts: [acts.bareReport, ...only('reclassifyIncident', 'completeIntake', 'recordRootCause')] },
  { title: 'waivers', acts: only('waiveObligation') },
  { title: 'change', acts: only('handOverToChange', 'recordChangeOutcome', 'declineSolution'), told: [changeTaken] },
  {
    title: 'problem',
    acts: [
      acts.workaroundApplied,
      ...only('judgeIncident', 'handRootCauseOver', 'recordProblemStanding', 'withdrawProblemHandOver'),
    ],
    told: [problemTaken],
  },
  { title: 'change × time', fault: acts.minorFault, acts: only('handOverToChange'), passTime: true },
  {
    title: 'visits asked for × time',
    fault: acts.minorFault,
    acts: only('requestDispatch', 'confirmDispatch', 'fillWorkOrder'),
    passTime: true,
  },
  { title: 'work orders × time', acts: [...ofAVisit], passTime: true },
  {
    title: 'major incidents × time',
    fault: acts.majorUrgentFault,
    acts: only('declareMajorIncident', 'dismissMajorIncident', 'reportMajorIncident', 'reviewMajorIncident'),
    passTime: true,
  },
  {
    title: 'what is asked × time',
    fault: acts.minorFault,
    acts: only('askAssistance', 'recordCost', 'requestCostApproval'),
    passTime: true,
  },
  {
    title: 'workarounds × time',
    fault: acts.minorFault,
    acts: [acts.workaroundApplied, ...only('judgeIncident', 'recordRootCause')],
    passTime: true,
  },
  { title: 'ends × time', fault: acts.minorFault, acts: only('withdrawIncident', 'correctRecord'), passTime: true },
  { title: 'merging', acts: only('mergeIncident'), told: [mergeTaken, mergeRefused, duplicateAbsorbed] },
  {
    title: 'a parent',
    acts: only('linkToParent', 'unlinkFromParent', 'adoptSolution', 'askWithParent'),
    told: [parentTaken, parentRefused, parentSolved],
  },
  { title: 'numbers', acts: [], told: [numberIssued], policy: { numbering: { issue: true } } },
  { title: 'children', acts: [], told: [childTaken, childReleased] },
  { title: 'affected users', acts: only('addAffectedUser', 'removeAffectedUser', 'recordCommunication') },
  { title: 'affected users × time', fault: acts.minorFault, acts: only('addAffectedUser'), passTime: true },
  { title: 'early ends', acts: only('withdrawIncident', 'cancelIncident', 'turnAway', 'takeLead', 'recordComplaint') },
  { title: 'corrections', acts: only('correctRecord', 'archiveRecord', 'submitConfigurationUpdate') },
];

const anytime = (): readonly Scope[] =>
  topics.map(({ title, acts: some, told = [], fault = acts.majorFault, passTime = false, policy = {} }) => ({
    title: `stages × ${title}`,
    acts: [acts.telephoned, acts.asked, fault, ...straight, ...acknowledged, ...some],
    told,
    passTime,
    isPartial: true,
    nearest: 2_000,
    policy: passTime ? seldom : policy,
  }));

export const scopes: readonly Scope[] = [
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
    title: 'every way through the stages, as written',
    acts: [acts.telephoned, acts.majorFault, acts.judgedHarmless, ...stageActs],
    passTime: false,
    policy: { profile: 'written' },
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
    title: 'stages × visit',
    acts: [acts.telephoned, acts.minorFault, ...straight, ...ofAVisit],
    passTime: false,
    nearest: 2_000,
  },
  {
    title: 'tiers × clocks × time',
    acts: [acts.telephoned, acts.minorFault, ...straight, ...of('tier')],
    passTime: true,
    nearest: 1_000,
  },
  ...anytime(),
];
