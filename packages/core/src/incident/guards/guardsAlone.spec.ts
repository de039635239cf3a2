import { describe, expect, it } from 'vitest';
import { incidentPolicySchema } from '../../policy/incidentPolicy.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import { blankIncident } from '../blankIncident.ts';
import type { IncidentEvent } from '../incidentEvent.ts';
import { incidentGuards } from './incidentGuards.ts';

// Guards that stand behind another lock: an obligation, a state, the ways that are asked before. Each is asked alone.

const at = '2026-03-02T01:00:00.000Z';
const done = { at, revision: 2 };
const item = { version: '1', at, revision: 2 };
const prepared = { installer: item, manual: item, patches: item, serviceRecordForm: item };

interface Asked {
  readonly record?: object;
  readonly command?: object;
  readonly policy?: object;
}

const ask = (name: keyof typeof incidentGuards, { record = {}, command = {}, policy = {} }: Asked): boolean => {
  const event = { type: 'closeIncident', payload: {}, observations: {}, policy: incidentPolicySchema.parse(policy) };
  return incidentGuards[name].holds({ ...blankIncident, ...record }, { ...event, ...command } as IncidentEvent);
};

const refuses = { project: { withoutEntitlement: 'refuse' } };
const project = {
  ...{ name: 'HIS-2026', projectManagers: ['liu'], departmentManagers: [], technicalDirectors: [] },
  ...{ configuration: null, entitlement: null, site: null },
};
const starts = (tier: string) => ({ command: { type: 'startAtHigherTier', payload: { tier } } });
const recalls = (to: string) => ({ command: { type: 'recallIncident', payload: { to } } });
const breaches = (clock: string) => ({ command: { type: 'breachClock', payload: { clock } } });
const proposes = (workaround: boolean) => ({ command: { type: 'proposeSolution', payload: { workaround } } });
const waives = (record: object) => ({
  command: { type: 'waiveObligation', payload: { obligation: 'details' } },
  record: { acceptedAt: at, ...record },
});
const change = (standing: string) => ({ record: { change: { ...blankIncident.change, standing } } });
const problem = (standing: string) => ({ record: { problem: { ...blankIncident.problem, standing } } });
const says = (standing: string) => ({ command: { type: 'recordProblemStanding', payload: { standing } } });
const family = (of: object) => ({ record: { relations: { ...blankIncident.relations, ...of } } });
const spent = (approvedUpTo: number | null) => ({
  record: { spending: { ...blankIncident.spending, estimated: 5_000_000, approvedUpTo } },
  policy: { cost: { ceiling: 1_000_000 } },
});
const declared = (review: object | null, acknowledgedAt: string | null = at) => ({
  record: { majorIncident: { ...blankIncident.majorIncident, declared: { at, acknowledgedAt }, review } },
});
const onSite = (leftAt: string | null) => ({ record: { visit: { arrivedAt: at, leftAt } } });
const known = (answer: object) => ({ command: { observations: { project: answer } } });
const rounds = (round: number) => ({
  record: { workOrderApproval: { round, firstRound: 1 } },
  policy: { dispatch: { rounds: 3 } },
});
const order = (outcome: string | null) => ({
  record: { dispatch: { workOrder: {} }, workOrderApproval: { decision: outcome && { outcome } } },
});
const filed = (receivedAt: string | null, handedIn: object | null = done) => ({
  record: { filing: { handedIn, receivedAt } },
});

type Row = readonly [name: keyof typeof incidentGuards, where: string, asked: Asked, answer: boolean];

const rows: readonly Row[] = [
  ['changeImplemented', 'it is', change('implemented'), true],
  ['changeImplemented', 'it is needed', change('needed'), false],
  ['entitled', 'the project is', { record: { support: { standing: 'entitled' } } }, true],
  ['entitled', 'it is not', { record: { support: { standing: 'notEntitled' } }, policy: refuses }, false],
  ['entitled', 'that is waived', { record: { waivers: { entitlement: done } }, policy: refuses }, true],
  ['classified', 'it is', { record: { classification: {} } }, true],
  ['classified', 'it is not', {}, false],
  ['beingHandled', 'it was accepted', { record: { acceptedAt: at } }, true],
  ['beingHandled', 'it was not', {}, false],
  ['beingHandled', 'it is solved', { record: { acceptedAt: at, handlingEndedAt: at } }, false],
  ['notRetired', 'it is not', {}, true],
  ['notRetired', 'it is', { record: { retiredAt: at } }, false],
  ['startsAtRD', 'it does', starts('tier2RD'), true],
  ['startsAtRD', 'it starts elsewhere', starts('tier2Management'), false],
  ['startsAtManagement', 'it does', starts('tier2Management'), true],
  ['startsAtManagement', 'it starts elsewhere', starts('tier2RD'), false],
  ['recalledToManagement', 'it is', recalls('tier2Management'), true],
  ['recalledToManagement', 'it is recalled elsewhere', recalls('tier1'), false],
  ['handedOn', 'it was', { record: { handOvers: 1 } }, true],
  ['handedOn', 'it started higher', { record: { route: { visited: ['tier2RD'] } } }, true],
  ['handedOn', 'tier 1 has had it all the time', {}, false],
  ['diagnosed', 'it is', { record: { diagnosis: done } }, true],
  ['diagnosed', 'it is not', {}, false],
  ['workaroundProposed', 'it is one', proposes(true), true],
  ['workaroundProposed', 'it is for good', proposes(false), false],
  ['noticeGiven', 'it was', { record: { notice: { since: at } } }, true],
  ['noticeGiven', 'it was not', {}, false],
  ['concernsVendor', 'it is theirs', breaches('vendor'), true],
  ['concernsVendor', 'it is the customer’s', breaches('resolution'), false],
  ['concernsAgreedTime', 'it is that', breaches('agreed'), true],
  ['concernsAgreedTime', 'it is another', breaches('vendor'), false],
  ['waivable', 'it is owed', waives({}), true],
  ['waivable', 'it is done', waives({ details: done }), false],
  ['waivable', 'it was waived before', waives({ waivers: { details: done } }), false],
  ['costAffordable', 'as much is approved', spent(5_000_000), true],
  ['costAffordable', 'less is approved', spent(4_999_999), false],
  ['costAffordable', 'nothing is', spent(null), false],
  ['majorReviewed', 'none was declared', {}, true],
  ['majorReviewed', 'it was', declared(done), true],
  ['majorReviewed', 'it was not', declared(null), false],
  ['majorReviewed', 'nobody acknowledged it', declared(done, null), false],
  ['nobodyOnSite', 'they have left', onSite(at), true],
  ['nobodyOnSite', 'they are there', onSite(null), false],
  ['onSiteNow', 'they are', onSite(null), true],
  ['onSiteNow', 'they have left', onSite(at), false],
  ['projectManagerNamed', 'there is one', known({ project: project }), true],
  ['projectManagerNamed', 'nobody knows the project', known({ project: null }), false],
  ['roomForChild', 'there is', family({ children: [] }), true],
  ['roomForChild', 'it has 200', family({ children: Array(200).fill(done) }), false],
  ['documentedInParent', 'it is', family({ parent: { adoptedAt: at, solution: { asked: true } } }), true],
  ['documentedInParent', 'nothing was adopted', family({ parent: { adoptedAt: null } }), false],
  ['noProblemUnderWay', 'there is none', {}, true],
  ['noProblemUnderWay', 'one is asked for', problem('requested'), false],
  ['noProblemUnderWay', 'it was refused', problem('refused'), true],
  ['problemGivenBack', 'it is refused', says('refused'), true],
  ['problemGivenBack', 'it is accepted', says('accepted'), false],
  ['roundsUsedUp', 'this is the last', rounds(3), true],
  ['roundsUsedUp', 'one is left', rounds(2), false],
  ['signatureSettled', 'nobody went', {}, true],
  ['signatureSettled', 'it is there', { record: { visitsMade: 1, signature: { outcome: 'signed' } } }, true],
  ['signatureSettled', 'it is not', { record: { visitsMade: 1 } }, false],
  ['visitPrepared', 'the four are at hand', { record: { visit: { prepared } } }, true],
  ['visitPrepared', 'one is not', { record: { visit: { prepared: { ...prepared, patches: undefined } } } }, false],
  ['workOrderApproved', 'it is', order('approved'), true],
  ['workOrderApproved', 'it is rejected', order('rejected'), false],
  ['workOrderApproved', 'nobody has answered', order(null), false],
  ['workOrderFiled', 'there is none', {}, true],
  ['workOrderFiled', 'it is acknowledged', filed(at), true],
  ['workOrderFiled', 'it is handed in', filed(null), false],
  ['workOrderFiled', 'it is not', filed(null, null), false],
];

for (const id of new Set(rows.map(([name]) => incidentGuards[name].requirement)))
  describe(`${titled(id)}: asked alone`, () => {
    const own = rows.filter(([name]) => incidentGuards[name].requirement === id);

    it.each(own)('%s where %s', (name, _, asked, answer) => {
      expect(ask(name, asked)).toBe(answer);
    });
  });
