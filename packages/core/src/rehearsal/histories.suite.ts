import fc from 'fast-check';
import type { Receipt } from '@statedesk/engine';
import type { ServiceDesk } from '../desk/createServiceDesk.ts';
import type { DeskCommand } from '../desk/deskCommand.ts';
import * as acts from './acts.suite.ts';
import { act, type Act } from './acts.suite.ts';
import { settled, toAgreement, toRemote } from './passages.suite.ts';
import {
  archivist,
  changeManager,
  colleague,
  companyManagement,
  customer,
  departmentManager,
  developer,
  incidentManager,
  problemManager,
  projectManager,
  technicalDirector,
  tier1,
  vendor,
} from './people.suite.ts';
import * as changes from './changeActs.suite.ts';
import * as visits from './visitActs.suite.ts';
import { toClosingAfterVisit } from './visitPassages.suite.ts';

const reason = 'because';
// Everything there is to do, and who could try.
export const everything: readonly Act[] = [
  ...[...Object.values(acts), ...Object.values(visits), ...Object.values(changes)].filter(
    (one): one is Act => typeof one === 'object' && 'type' in one,
  ),
  act('handOverToManagement', { ground: 'beyondAbility', reason }),
  act('handBackToTier1', { reason }),
  act('refuseRemoteConsent', { receivedBy: 'telephone' }),
  act('declineSolution', { reason }),
  act('takeUpIncident', {}),
  act('declareMajorIncident', { owner: 'li', reason }),
  act('dismissMajorIncident', { reason }),
  act('withdrawMajorIncident', { reason }),
  act('nameMajorIncidentOwner', { owner: 'wang', reason }),
  act('acknowledgeMajorIncident', {}),
  act('reportMajorIncident', { report: reason }),
  act('reviewMajorIncident', {
    people: ['li'],
    findings: reason,
    actions: [{ action: reason, owner: 'li', dueAt: '2026-03-30T12:00:00+08:00' }],
  }),
  act('completeReviewAction', { number: 1, outcome: reason }),
  act('recordEffort', { minutes: 30, activity: reason }),
  act('recordCost', { amount: 900_000, currency: 'CNY', what: reason }),
  act('estimateCost', { amount: 200_000, currency: 'CNY', basis: reason }),
  act('requestCostApproval', { approvers: ['he'], reason }),
  ...([1, 2] as const).flatMap((round) => [act('approveCost', { round }), act('rejectCost', { round, reason })]),
  act('startAtHigherTier', { tier: 'tier2RD', reason }),
  act('askAssistance', { vendor: 'Acme', domain: 'storage', question: reason }),
  act('answerAssistance', { answer: reason }),
  act('endAssistance', { outcome: reason }),
  act('drawInParty', { party: 'Seagate', kind: 'manufacturer', task: reason }),
  act('releaseParty', { party: 'Seagate', outcome: reason }),
  act('assignIncident', { holder: 'zhou' }),
  act('releaseIncident', { reason }),
  ...(['tier1', 'tier2RD'] as const).map((to) => act('recallIncident', { to, reason })),
  act('expediteIncident', { instruction: reason }),
  act('answerExpediting', { answer: reason }),
  act('nameVendorContact', { person: 'zhou' }),
  act('takeLead', { ground: 'dispute', reason }),
  act('releaseLead', { outcome: reason }),
  act('escalateIncident', { reason }),
  act('acknowledgeNotice', {}),
  act('recordRootCause', { outcome: 'found', cause: reason }),
  act('recordRootCause', { outcome: 'notNow', reason, nextLookAt: '2026-04-01T09:00:00+08:00' }),
  act('handRootCauseOver', { reason }),
  act('withdrawProblemHandOver', { reason }),
  ...(['accepted', 'completed', 'refused'] as const).map((standing) =>
    act('recordProblemStanding', { handOver: 1, standing, reference: 'P-1' }, problemManager),
  ),
  act('completeIntake', acts.intake),
  act('reclassifyIncident', { classification: acts.gravest, reason }),
  act('submitKnowledge', { title: reason, solution: reason, keywords: [] }),
  act('submitConfigurationUpdate', {
    changes: [{ item: 'HIS web', attribute: 'certificate', oldValue: '2025', newValue: '2027' }],
    repository: { kind: 'svn', path: '/projects/westlake', revision: 'r1' },
  }),
  act('addNote', { note: reason }),
  act('consultArticle', { article: 'knowledgeArticle/default/kb-12' }),
  act('nameProject', { project: 'HIS-2026', reason }),
  act('confirmResolution', { receivedBy: 'telephone', satisfaction: 'dissatisfied' }, colleague),
  act('confirmDuringFollowUp', { satisfaction: 'dissatisfied' }, colleague),
  act('confirmDuringFollowUp', { satisfaction: 'neutral' }),
  act('giveUpFollowUp', {}),
  act('agreeResolutionTime', { at: '2026-03-20T12:00:00+08:00', reason }),
  ...(['customer', 'vendor', 'evidence'] as const).flatMap((waited) => [
    act('startWaiting', { reason: waited, note: reason }),
    act('endWaiting', { reason: waited, outcome: reason }),
  ]),
  act('startWaiting', { reason: 'agreedDate', note: reason, until: '2026-03-05T09:00:00+08:00' }),
  act('recordCommunication', { with: 'submitter', by: 'telephone', what: reason }),
  act('recordComplaint', { complaint: reason }),
  act('addAffectedUser', { name: '钱伟', contact: '+86 571 8888 0001', channel: 'telephone' }),
  act('removeAffectedUser', { user: 1, reason }),
  act('recordCommunication', { with: 'otherUser', user: 1, by: 'telephone', what: reason }),
  act('linkToParent', { parent: 'incident/default/main', reason }),
  act('unlinkFromParent', { reason }),
  act('adoptSolution', {}),
  act('askWithParent', {}),
  act('mergeIncident', { into: 'incident/default/nowhere', reason }),
  ...(['details', 'backup', 'knowledge', 'dissatisfaction'] as const).map((obligation) =>
    act('waiveObligation', { obligation, reason }),
  ),
].filter(({ type }) => type !== 'reportIncident');
const people = [
  archivist,
  projectManager,
  technicalDirector,
  changeManager,
  tier1,
  tier1,
  tier1,
  colleague,
  developer,
  companyManagement,
  vendor,
  customer,
  departmentManager,
  incidentManager,
  problemManager,
];

/** Somebody does something, some minutes later. */
export const step = fc.record({
  one: fc.constantFrom(...everything),
  person: fc.constantFrom(...people),
  minutes: fc.integer({ min: 0, max: 2_000 }),
});

const remoteOrAgreed = fc
  .record({
    classification: fc.constantFrom(acts.minorFault, acts.majorFault, acts.majorUrgentFault, acts.consultation),
    remotely: fc.boolean(),
    length: fc.nat({ max: 20 }),
  })
  .map(({ classification, remotely, length }) =>
    [
      ...(remotely ? toRemote(classification) : toAgreement(classification)),
      ...(remotely ? [acts.connected, acts.disconnected] : []),
      ...[
        acts.backedUp,
        acts.applied,
        acts.documented,
        acts.confirmationAsked,
        acts.confirmed,
        ...settled,
        acts.closed,
      ],
    ].slice(1, length + 1),
  );

const visited = fc
  .nat({ max: toClosingAfterVisit.length + 6 })
  .map((length) =>
    [...toClosingAfterVisit, ...[visits.orderHandedIn, visits.orderReceived], ...settled, acts.closed].slice(
      1,
      length + 1,
    ),
  );

/** From a random place on the way to closure, with a visit or without: chance alone would rarely leave the hotline. */
export const passage = fc.oneof({ weight: 2, arbitrary: remoteOrAgreed }, visited);

export const profiles = fc.constantFrom('practised' as const, 'written' as const);

/** An act as a command about an incident, or to bring one into being. */
export const execute = (desk: ServiceDesk, { type, payload, by }: Act, address: object): Promise<Receipt> =>
  desk.execute({ type, payload, actor: by, ...address } as DeskCommand);
