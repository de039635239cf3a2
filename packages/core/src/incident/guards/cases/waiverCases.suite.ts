import type { ObligationId } from '../../obligations/obligationId.ts';
import { at, by, done, type GuardCase } from './askGuard.suite.ts';

const item = { version: '1', at, revision: 2 };
const prepared = { installer: item, manual: item, patches: item, serviceRecordForm: item };
const waives = (
  ...[obligation, where, record, answer, policy = {}]: readonly [ObligationId, string, object, boolean, object?]
): GuardCase => [
  'waivable',
  `${obligation}: ${where}`,
  { ...by('waiveObligation', { obligation }, record), policy },
  answer,
];
const support = (standing: string, reportedAt: string | null = at) => ({ reportedAt, support: { standing } });
const refuses = { project: { withoutEntitlement: 'refuse' } };
const visit = (of: object) => ({ visit: { departedAt: null, prepared: {}, ...of } });

export const waiverCases: readonly GuardCase[] = [
  waives('entitlement', 'support has run out', support('notEntitled'), true),
  waives('entitlement', 'support has run out, before the report', support('notEntitled', null), false),
  waives('entitlement', 'nobody knows, which is let through', support('unknown'), false),
  waives('entitlement', 'nobody knows, which is refused', support('unknown'), true, refuses),
  waives('entitlement', 'nobody asked, which is refused', { reportedAt: at }, true, refuses),
  waives('entitlement', 'nobody asked, which is let through', { reportedAt: at }, false),
  waives('entitlement', 'the project is entitled', support('entitled'), false, refuses),
  waives('entitlement', 'it was refused before the report', { support: null }, false, refuses),
  waives('details', 'it was accepted', { acceptedAt: at }, true),
  waives('details', 'it was not', {}, false),
  waives('details', 'they are recorded', { acceptedAt: at, details: done }, false),
  waives('preparation', 'something is missing', visit({}), true),
  waives('preparation', 'one of the four is missing', visit({ prepared: { ...prepared, patches: undefined } }), true),
  waives('preparation', 'all is at hand', visit({ prepared }), false),
  waives('preparation', 'they are on their way', visit({ departedAt: at }), false),
  waives('preparation', 'nobody goes', {}, false),
  waives('preparation', 'it is not asked for', visit({}), false, { controls: { '5.7.b': false } }),
  waives('configurationUpdate', 'the customer confirmed', { confirmation: done }, true),
  waives('configurationUpdate', 'it is closed unconfirmed', { unconfirmed: done }, true),
  waives('configurationUpdate', 'nobody has confirmed', {}, false),
  waives('configurationUpdate', 'it is handed over', { confirmation: done, configuration: done }, false),
  waives('knowledge', 'the customer confirmed', { confirmation: done }, true),
  waives('knowledge', 'it is closed unconfirmed', { unconfirmed: done }, true),
  waives('knowledge', 'nobody has confirmed', {}, false),
  waives('knowledge', 'it is settled', { unconfirmed: done, knowledge: done }, false),
  waives('rootCause', 'nobody has looked', { rootCause: { standing: 'open' } }, true),
  waives('rootCause', 'it was put off', { rootCause: { standing: 'notNow' } }, true),
  waives('rootCause', 'problem management looks for it', { rootCause: { standing: 'handedOver' } }, false),
  waives('rootCause', 'it is found', { rootCause: { standing: 'found' } }, false),
  waives('rootCause', 'nobody owes it', {}, false),
  waives('dissatisfaction', 'nobody has answered it', { dissatisfaction: { complaint: null } }, true),
  waives('dissatisfaction', 'a complaint was begun', { dissatisfaction: { complaint: done } }, false),
  waives('dissatisfaction', 'the customer is content', {}, false),
  waives('customerConfirmation', 'nobody may waive it at all', { acceptedAt: at, confirmation: done }, false),
  waives('details', 'it was waived before', { acceptedAt: at, waivers: { details: done } }, false),
  waives('details', 'it was withdrawn', { acceptedAt: at, endedEarly: done }, false),
  waives('rootCause', 'it was withdrawn', { rootCause: { standing: 'open' }, endedEarly: done }, true),
  ['waivable', 'details: nothing is waived', by('closeIncident', { obligation: 'details' }, { acceptedAt: at }), false],
];
