import { at, done, of, type GuardCase } from './askGuard.suite.ts';

const item = { version: '1', at, revision: 2 };
const prepared = { installer: item, manual: item, patches: item, serviceRecordForm: item };
const onSite = (leftAt: string | null) => of({ visit: { arrivedAt: at, leftAt } });
const departed = of({ visit: { arrivedAt: null, leftAt: null } });
const prepares = (items: object, besides: object = {}) => of({ visit: { prepared: items }, ...besides });
const unasked = { policy: { controls: { '5.7.b': false } } };
const signature = (outcome: string, confirmedAt: string | null = null) => ({ signature: { outcome, confirmedAt } });
const filing = (handedIn: object | null, receivedAt: string | null) => of({ filing: { handedIn, receivedAt } });
const unacknowledged = { ...filing(done, null), policy: { controls: { '5.11.b': false } } };
const unfiled = { ...filing(null, null), policy: { controls: { '5.11.b': false } } };

export const onSiteCases: readonly GuardCase[] = [
  ['visitPrepared', 'the four are at hand', prepares(prepared), true],
  ['visitPrepared', 'one is not', prepares({ ...prepared, patches: undefined }), false],
  ['visitPrepared', 'there is no visit', of(), false],
  ['visitPrepared', 'that is waived', prepares({}, { waivers: { preparation: done } }), true],
  ['visitPrepared', 'it is not asked for', { ...prepares({}), ...unasked }, true],
  ['onSiteNow', 'they are', onSite(null), true],
  ['onSiteNow', 'they have left', onSite(at), false],
  ['onSiteNow', 'they are on their way', departed, false],
  ['nobodyOnSite', 'they have left', onSite(at), true],
  ['nobodyOnSite', 'they are there', onSite(null), false],
  ['nobodyOnSite', 'nobody ever went', of(), true],

  ['visitMade', 'it was, and it is solved', of({ visitsMade: 1, handlingEndedAt: at }), true],
  ['visitMade', 'it is not solved', of({ visitsMade: 1 }), false],
  ['visitMade', 'it was solved from afar', of({ handlingEndedAt: at }), false],
  ['notYetSigned', 'nobody was asked to', of(), true],
  ['notYetSigned', 'they refused', of(signature('refused', at)), true],
  ['notYetSigned', 'it is', of(signature('signed')), false],
  ['refusalStanding', 'they refused', of(signature('refused')), true],
  ['refusalStanding', 'it is confirmed', of(signature('refused', at)), false],
  ['refusalStanding', 'they signed', of(signature('signed')), false],
  ['refusalStanding', 'nobody was asked to', of(), false],
  ['signatureSettled', 'nobody went', of(), true],
  ['signatureSettled', 'it is there', of({ visitsMade: 1, ...signature('signed') }), true],
  ['signatureSettled', 'they refused', of({ visitsMade: 1, ...signature('refused') }), false],
  ['signatureSettled', 'that is confirmed', of({ visitsMade: 1, ...signature('refused', at) }), true],
  ['signatureSettled', 'it is not there', of({ visitsMade: 1 }), false],

  ['workOrderToHandIn', 'it is not handed in', filing(null, null), true],
  ['workOrderToHandIn', 'it is', filing(done, null), false],
  ['workOrderToHandIn', 'there is none', of(), false],
  ['workOrderHandedIn', 'nobody acknowledged it', filing(done, null), true],
  ['workOrderHandedIn', 'somebody did', filing(done, at), false],
  ['workOrderHandedIn', 'it is not', filing(null, null), false],
  ['workOrderHandedIn', 'there is none', of(), false],
  ['workOrderFiled', 'there is none', of(), true],
  ['workOrderFiled', 'it is acknowledged', filing(done, at), true],
  ['workOrderFiled', 'it is handed in', filing(done, null), false],
  ['workOrderFiled', 'it is handed in, which will do', unacknowledged, true],
  ['workOrderFiled', 'it is not, which will not do', unfiled, false],
  ['workOrderFiled', 'it is not', filing(null, null), false],
];
