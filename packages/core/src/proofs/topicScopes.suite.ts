import * as acts from '../rehearsal/acts.suite.ts';
import { only, type Scope } from './scope.suite.ts';
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
import { stagesWith, type Topic } from './topic.suite.ts';

const topics: readonly Topic[] = [
  { title: 'cost', acts: only('recordCost', 'estimateCost', 'requestCostApproval', 'approveCost', 'rejectCost') },
  { title: 'effort and notes', acts: only('recordEffort', 'addNote', 'recordCommunication', 'agreeResolutionTime') },
  {
    title: 'declaring a major incident',
    fault: acts.majorUrgentFault,
    acts: only('declareMajorIncident', 'withdrawMajorIncident', 'acknowledgeMajorIncident'),
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
    acts: [acts.workaroundApplied, ...only('judgeIncident', 'recordProblemStanding', 'withdrawProblemHandOver')],
    told: [problemTaken],
  },
  { title: 'merging', acts: only('mergeIncident'), told: [mergeTaken, mergeRefused, duplicateAbsorbed] },
  {
    title: 'a parent',
    acts: only('linkToParent', 'unlinkFromParent', 'adoptSolution', 'askWithParent'),
    told: [parentTaken, parentRefused, parentSolved],
  },
  { title: 'numbers', acts: [], told: [numberIssued], policy: { numbering: { issue: true } } },
  { title: 'children', acts: [], told: [childTaken, childReleased] },
  { title: 'affected users', acts: only('addAffectedUser', 'removeAffectedUser', 'recordCommunication') },
  { title: 'early ends', acts: only('withdrawIncident', 'cancelIncident', 'turnAway', 'takeLead', 'recordComplaint') },
  { title: 'corrections', acts: only('correctRecord', 'archiveRecord', 'submitConfigurationUpdate') },
];

/** The stages with what is possible at any time, and with what other instances say; no time passes. */
export const topicScopes: readonly Scope[] = topics.map(stagesWith(false));
