import type { IncidentPayload } from '../desk/incidentCommand.ts';
import { act } from './acts.suite.ts';
import { archivist, customer, developer, incidentManager, projectManager, technicalDirector } from './people.suite.ts';

const reason = 'because';

/** Who goes and when, as the work order proposes. */
export const assignment: IncidentPayload<'fillWorkOrder'>['assignment'] = {
  people: [
    { person: 'li', tier: 'tier1' },
    { person: 'wang', tier: 'tier2RD' },
  ],
  from: '2026-03-03T09:00:00+08:00',
  until: '2026-03-03T18:00:00+08:00',
};

export const order = { service: 'Replace the controller', assignment };

export const dispatchAsked = act('requestDispatch', { remote: 'impossible', reason: 'The network is down' });
export const dispatchAskedAfterSession = act('requestDispatch', { remote: 'tried', reason: 'The disk is dead' });
export const dispatchConfirmed = act('confirmDispatch', { opinion: 'Needs hands' }, projectManager);
export const dispatchDeclined = act('declineDispatch', { reason: 'Try the console first' }, projectManager);
export const dispatchWithdrawn = act('withdrawDispatch', { reason: 'It came back' });
export const orderFilled = act('fillWorkOrder', order, projectManager);
export const orderRevised = act('reviseWorkOrder', { ...order, reason: 'Others are free' }, projectManager);
export const orderApproved = act('approveWorkOrder', { round: 1 }, technicalDirector);
export const orderRejected = act('rejectWorkOrder', { round: 1, reason: 'Nobody is free' }, technicalDirector);
export const visitAgreed = act('agreeVisit', {
  from: '2026-03-03T09:30:00+08:00',
  place: 'Server room, block 3',
  customerPrepares: 'The key, an outage from ten to twelve',
  by: 'telephone',
  lead: 'li',
});
export const visitPrepared = act('recordPreparation', {
  items: [
    { item: 'installer', version: '8.2.1' },
    { item: 'manual', version: '8.2' },
    { item: 'patches', version: '2026-02' },
    { item: 'serviceRecordForm', version: 'A/3' },
  ],
});
export const vendorAskedAlong = act('inviteToVisit', { person: 'acme-7', tier: 'tier3Vendor', reason });
export const departed = act('departForSite', {});
export const arrived = act('arriveOnSite', {});
export const visitFailed = act('failVisit', { ground: 'customerAbsent', reason, reachedSite: true });
export const anotherVisit = act('arrangeAnotherVisit', { reason: 'A part is missing' });
export const left = act('leaveSite', { done: 'Controller replaced', result: 'solved' });
export const signed = act('recordSignature', {
  signedBy: '赵敏',
  signedAt: '2026-03-03T12:00:00+08:00',
  reference: 'scan-0303-1',
});
export const signingRefused = act('recordSigningRefusal', { witness: 'wang', reason });
export const refusalConfirmed = act('confirmSigningRefusal', {}, incidentManager);
export const orderHandedIn = act('handInWorkOrder', {});
export const orderReceived = act('acknowledgeWorkOrder', { shelfmark: '2026/117' }, archivist);
export const onSiteDiagnosis = act(
  'recordDiagnosis',
  { method: 'standardConfiguration', cause: 'Controller defective' },
  developer,
);
export const customerConfirmed = act('confirmResolution', { receivedBy: 'inPerson' }, customer);
