import { at, by, done, later, of, seeing, type GuardCase } from './askGuard.suite.ts';

const project = {
  ...{ name: 'HIS-2026', projectManagers: ['liu'], departmentManagers: [], technicalDirectors: [] },
  ...{ configuration: null, entitlement: null, site: null },
};
const known = (answer: object | null) => ({ project: { project: answer } });
const directed = (...technicalDirectors: readonly string[]) => known({ ...project, technicalDirectors });
const people = (...names: readonly string[]) => names.map((person) => ({ person, tier: 'tier1' }));
const order = { filledInBy: 'liu', assignment: { people: people('li', 'ma') } };
const goes = (...names: readonly string[]) => ({ visit: { arrivedAt: null, participants: people(...names) } });
const dispatched = { dispatch: { requestedBy: 'wu', decision: { by: 'liu' }, workOrder: order } };
const answered = (outcome: string, dispatch: object | null = { workOrder: order }) =>
  of({ dispatch, workOrderApproval: { decision: { outcome } } });
const waits = { workOrderApproval: { round: 2, firstRound: 1, decision: null } };
const rounds = (round: number) => ({
  record: { workOrderApproval: { round, firstRound: 2 } },
  policy: { dispatch: { rounds: 3 } },
});

export const visitCases: readonly GuardCase[] = [
  ['remoteRuledOut', 'it was tried', by('requestDispatch', { remote: 'tried' }, { remoteSession: {} }), true],
  ['remoteRuledOut', 'it was refused', by('requestDispatch', { remote: 'tried' }, { remoteRefusal: done }), false],
  ['remoteRuledOut', 'they refused', by('requestDispatch', { remote: 'refused' }, { remoteRefusal: done }), true],
  ['remoteRuledOut', 'they did not', by('requestDispatch', { remote: 'refused' }, { remoteSession: {} }), false],
  ['remoteRuledOut', 'it is impossible', by('requestDispatch', { remote: 'impossible' }), true],
  ['remoteRuledOut', 'no visit is asked for', by('closeIncident', { remote: 'impossible' }), false],
  ['projectManagerNamed', 'there is one', seeing(known(project)), true],
  ['projectManagerNamed', 'there is none', seeing(known({ ...project, projectManagers: [] })), false],
  ['projectManagerNamed', 'nobody knows the project', seeing(known(null)), false],

  ['somebodyCouldApprove', 'somebody could', seeing(directed('gao'), by('fillWorkOrder', {}, dispatched)), true],
  ['somebodyCouldApprove', 'they asked', seeing(directed('wu'), by('fillWorkOrder', {}, dispatched)), false],
  ['somebodyCouldApprove', 'there is nobody', seeing(directed(), by('fillWorkOrder', {}, dispatched)), false],
  ['somebodyCouldApprove', 'somebody could again', seeing(directed('gao'), by('reviseWorkOrder', {}, waits)), true],
  ['somebodyCouldApprove', 'nothing is filled in', seeing(directed('gao'), by('closeIncident', {}, waits)), false],
  ['roundAsked', 'they approve', by('approveWorkOrder', { round: 2 }, waits), true],
  ['roundAsked', 'they reject', by('rejectWorkOrder', { round: 2 }, waits), true],
  ['roundAsked', 'the round is over', by('approveWorkOrder', { round: 1 }, waits), false],
  ['roundAsked', 'there is no round', by('approveWorkOrder', { round: 2 }), false],
  [
    'roundAsked',
    'they answered',
    by('approveWorkOrder', { round: 2 }, { workOrderApproval: { round: 2, decision: {} } }),
    false,
  ],
  ['roundAsked', 'nothing is answered', by('closeIncident', { round: 2 }, waits), false],
  ['roundsLeft', 'one is', rounds(3), true],
  ['roundsLeft', 'this is the last', rounds(4), false],
  ['roundsLeft', 'nobody has asked', of(), false],
  ['roundsUsedUp', 'this is the last', rounds(4), true],
  ['roundsUsedUp', 'policy allows fewer by now', rounds(5), true],
  ['roundsUsedUp', 'one is left', rounds(3), false],
  ['roundsUsedUp', 'nobody has asked', of(), false],
  ['workOrderApproved', 'it is', answered('approved'), true],
  ['workOrderApproved', 'it is rejected', answered('rejected'), false],
  ['workOrderApproved', 'nobody has answered', of({ dispatch: { workOrder: order }, ...waits }), false],
  ['workOrderApproved', 'nobody was asked', of({ dispatch: { workOrder: order } }), false],
  ['workOrderApproved', 'another visit’s was', answered('approved', { workOrder: null }), false],
  ['workOrderApproved', 'that of another cycle was', answered('approved', null), false],
  ['workOrderRejected', 'it is', answered('rejected'), true],
  ['workOrderRejected', 'it is approved', answered('approved'), false],
  ['workOrderRejected', 'nobody has answered', of({ dispatch: { workOrder: order }, ...waits }), false],
  ['workOrderRejected', 'nobody was asked', of({ dispatch: { workOrder: order } }), false],
  ['workOrderRejected', 'another visit’s was', answered('rejected', { workOrder: null }), false],
  ['workOrderRejected', 'that of another cycle was', answered('rejected', null), false],

  ['appointmentAhead', 'it does', by('agreeVisit', { from: later }), true],
  ['appointmentAhead', 'it is now', by('agreeVisit', { from: at }), false],
  ['appointmentAhead', 'no visit is agreed on', by('closeIncident', { from: later }), false],
  ['leadGoesAlong', 'the work order sends them', by('agreeVisit', { lead: 'ma' }, dispatched), true],
  ['leadGoesAlong', 'it sends others', by('agreeVisit', { lead: 'sun' }, dispatched), false],
  ['leadGoesAlong', 'they were asked along', by('agreeVisit', { lead: 'sun' }, goes('li', 'sun')), true],
  ['leadGoesAlong', 'nobody goes', by('agreeVisit', { lead: 'ma' }), false],
  ['leadGoesAlong', 'no visit is agreed on', by('closeIncident', { lead: 'ma' }, dispatched), false],
  ['notYetInvited', 'others go', by('inviteToVisit', { person: 'sun' }, goes('li', 'ma')), true],
  ['notYetInvited', 'they go', by('inviteToVisit', { person: 'ma' }, goes('li', 'ma')), false],
  ['notYetInvited', 'nobody goes', by('inviteToVisit', { person: 'sun' }), false],
  ['notYetInvited', 'nobody is invited', by('closeIncident', { person: 'sun' }, goes('li', 'ma')), false],
];
