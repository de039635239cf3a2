import { describe, expect, it } from 'vitest';
import { incidentPolicySchema } from '../../policy/incidentPolicy.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import { blankIncident } from '../blankIncident.ts';
import type { IncidentEvent } from '../incidentEvent.ts';
import type { ObligationId } from '../obligations/obligationId.ts';
import { waivable } from './waivable.ts';

const at = '2026-03-02T01:00:00.000Z';
const done = { at, revision: 2 };
const item = { version: '1', at, revision: 2 };
const prepared = { installer: item, manual: item, patches: item, serviceRecordForm: item };

const ask = (obligation: ObligationId, record: object, policy: object = {}): boolean => {
  const command = { type: 'waiveObligation', payload: { obligation }, observations: {} };
  const event = { ...command, policy: incidentPolicySchema.parse(policy) };
  return waivable.holds({ ...blankIncident, ...record }, event as unknown as IncidentEvent);
};

const support = (standing: string, reportedAt: string | null = at) => ({ reportedAt, support: { standing } });
const refuses = { project: { withoutEntitlement: 'refuse' } };
const visit = (of: object) => ({ visit: { departedAt: null, prepared: {}, ...of } });

type Row = readonly [obligation: ObligationId, where: string, record: object, answer: boolean, policy?: object];

const rows: readonly Row[] = [
  ['entitlement', 'support has run out', support('notEntitled'), true],
  ['entitlement', 'support has run out, before the report', support('notEntitled', null), false],
  ['entitlement', 'nobody knows, which is let through', support('unknown'), false],
  ['entitlement', 'nobody knows, which is refused', support('unknown'), true, refuses],
  ['entitlement', 'nobody asked, which is refused', { reportedAt: at }, true, refuses],
  ['entitlement', 'nobody asked, which is let through', { reportedAt: at }, false],
  ['entitlement', 'the project is entitled', support('entitled'), false, refuses],
  ['entitlement', 'it was refused before the report', { support: null }, false, refuses],
  ['details', 'it was accepted', { acceptedAt: at }, true],
  ['details', 'it was not', {}, false],
  ['details', 'they are recorded', { acceptedAt: at, details: done }, false],
  ['preparation', 'something is missing', visit({}), true],
  ['preparation', 'all is at hand', visit({ prepared }), false],
  ['preparation', 'they are on their way', visit({ departedAt: at }), false],
  ['preparation', 'nobody goes', {}, false],
  ['preparation', 'it is not asked for', visit({}), false, { controls: { '5.7.b': false } }],
  ['configurationUpdate', 'the customer confirmed', { confirmation: done }, true],
  ['configurationUpdate', 'it is closed unconfirmed', { unconfirmed: done }, true],
  ['configurationUpdate', 'nobody has confirmed', {}, false],
  ['configurationUpdate', 'it is handed over', { confirmation: done, configuration: done }, false],
  ['knowledge', 'the customer confirmed', { confirmation: done }, true],
  ['knowledge', 'it is closed unconfirmed', { unconfirmed: done }, true],
  ['knowledge', 'nobody has confirmed', {}, false],
  ['knowledge', 'it is settled', { unconfirmed: done, knowledge: done }, false],
  ['rootCause', 'it is sought', { rootCause: { standing: 'sought' } }, true],
  ['rootCause', 'it is found', { rootCause: { standing: 'found' } }, false],
  ['rootCause', 'nobody owes it', {}, false],
  ['dissatisfaction', 'nobody has answered it', { dissatisfaction: { complaint: null } }, true],
  ['dissatisfaction', 'a complaint was begun', { dissatisfaction: { complaint: done } }, false],
  ['dissatisfaction', 'the customer is content', {}, false],
  ['customerConfirmation', 'nobody may waive it at all', { acceptedAt: at, confirmation: done }, false],
  ['details', 'it was waived before', { acceptedAt: at, waivers: { details: done } }, false],
  ['details', 'it was withdrawn', { acceptedAt: at, endedEarly: done }, false],
  ['rootCause', 'it was withdrawn', { rootCause: { standing: 'sought' }, endedEarly: done }, true],
];

describe(`${titled('1.l')}: what can be waived`, () => {
  it.each(rows)('%s where %s', (obligation, _, record, answer, policy) => {
    expect(ask(obligation, record, policy)).toBe(answer);
  });

  it('is nothing by another command', () => {
    const event = { type: 'closeIncident', payload: { obligation: 'details' }, policy: incidentPolicySchema.parse({}) };
    expect(waivable.holds({ ...blankIncident, acceptedAt: at }, event as unknown as IncidentEvent)).toBe(false);
  });
});
