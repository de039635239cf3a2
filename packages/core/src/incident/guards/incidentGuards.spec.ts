import { describe, expect, it } from 'vitest';
import { incidentPolicySchema } from '../../policy/incidentPolicy.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import type { Classification } from '../../vocabulary/classification.ts';
import { blankIncident } from '../blankIncident.ts';
import type { IncidentEvent } from '../incidentEvent.ts';
import { incidentProcedure } from '../incidentProcedure.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import { incidentGuards } from './incidentGuards.ts';

const at = '2026-03-02T01:00:00.000Z';
const done = { at, revision: 2 };
const frozen = { ...done, through: 1, forms: [] };
const given = { standing: 'given', revision: 1 } as const;
const asked = { standing: 'unknown', revision: 2 } as const;
const judged = { importance: 'ordinary', urgency: 'urgent', impactScope: 'oneUser' } as const;
const graded = (faultGrade: 'high' | 'medium' | 'low'): Classification => ({
  category: 'informationSecurity',
  subcategory: 'originServerSide',
  faultGrade,
  ...judged,
});
const consultation: Classification = { category: 'technicalConsultation', ...judged };
const wholeIntake = Object.fromEntries(
  Object.keys(blankIncident.intake).map((piece) => [piece, given]),
) as IncidentRecord['intake'];

const command = (controls: object = {}): IncidentEvent => ({
  type: 'closeIncident',
  payload: {},
  actor: { id: 'li', roles: ['tier1'] },
  occurredAt: at,
  recordedAt: at,
  revision: 9,
  reason: undefined,
  policy: incidentPolicySchema.parse({ controls }),
  observations: {},
});

type Row = readonly [keyof typeof incidentGuards, string, Partial<IncidentRecord>, boolean];

// What the desk refuses first, as an obligation or by the state, the machine by itself must refuse as well (R13, R21).
const rows: readonly Row[] = [
  ['intakeComplete', 'everything is given', { intake: wholeIntake }, true],
  ['intakeComplete', 'one piece is unknown', { intake: { ...wholeIntake, telephone: asked } }, true],
  ['intakeComplete', 'one piece is missing', { intake: { ...wholeIntake, cause: { standing: 'missing' } } }, false],
  ['detailsRecorded', 'they are recorded', { details: done }, true],
  ['detailsRecorded', 'they are not', {}, false],
  ['sessionHeld', 'it is over', { remoteSession: { startedAt: at, endedAt: at } }, true],
  ['sessionHeld', 'it still runs', { remoteSession: { startedAt: at, endedAt: null } }, false],
  ['sessionHeld', 'there was none', {}, false],
  ['backupTaken', 'the grade is high and it is taken', { classification: graded('high'), backup: done }, true],
  ['backupTaken', 'the grade is high and it is not', { classification: graded('high') }, false],
  ['backupTaken', 'the grade is medium and it is not', { classification: graded('medium') }, false],
  ['backupTaken', 'the grade is low', { classification: graded('low') }, true],
  ['backupTaken', 'a consultation has no grade', { classification: consultation }, true],
  ['resolutionDocumented', 'it is documented', { documentation: done }, true],
  ['resolutionDocumented', 'it is not', {}, false],
  ['recordArchived', 'it is archived', { archive: frozen }, true],
  ['recordArchived', 'it was corrected since', { archive: frozen, correction: done }, false],
  ['recordArchived', 'it is not', {}, false],
  ['configurationSettled', 'nothing changed', { configuration: { ...done, changed: false } }, true],
  ['configurationSettled', 'nobody said', {}, false],
  ['knowledgeSettled', 'it is known', { knowledge: { ...done, isNew: false } }, true],
  ['knowledgeSettled', 'nobody said', {}, false],
  ['noticeAcknowledged', 'there was no notice', {}, true],
  ['noticeAcknowledged', 'it is acknowledged', { notice: { since: at, acknowledgedAt: at } }, true],
  ['noticeAcknowledged', 'it is not', { notice: { since: at, acknowledgedAt: null } }, false],
  ['leadReleased', 'the desk leads', {}, true],
  ['leadReleased', 'management leads', { managementLead: { ground: 'dispute', since: at, person: null } }, false],
];

const ids = [...new Set(rows.map(([name]) => incidentGuards[name].requirement))];

for (const id of ids)
  describe(`${titled(id)}: asked by the machine, too`, () => {
    const own = rows.filter(([name]) => incidentGuards[name].requirement === id);

    it.each(own)('%s where %s', (name, _, record, answer) => {
      expect(incidentGuards[name].holds({ ...blankIncident, ...record }, command())).toBe(answer);
    });
  });

describe('R13 guards ask what is owed, by themselves 守卫条件', () => {
  it.each([
    ['noticeAcknowledged', '5.2.d', { notice: { since: at, acknowledgedAt: null } }],
    ['leadReleased', '5.5.d', { managementLead: { ground: 'major', since: at, person: 'he' } }],
  ] as const)('%s does not mind where policy has switched %s off', (name, control, record) => {
    expect(incidentGuards[name].holds({ ...blankIncident, ...record }, command({ [control]: false }))).toBe(true);
  });

  it('stand in the machine’s way to closing, each alone', () => {
    const settled = { archive: frozen, configuration: { ...done, changed: true }, knowledge: { ...done, isNew: true } };
    const state = { stage: 'closing', tier: 'tier1', lead: 'desk', followUp: 'owed' };
    const close = (record: Partial<IncidentRecord>) =>
      incidentProcedure.charts.practised.step({ state, record: { ...blankIncident, ...record } }, command(), 'stage');
    expect(close(settled)?.state).toMatchObject({ stage: { closed: 'ended' } });
    for (const piece of ['archive', 'configuration', 'knowledge'])
      expect(close({ ...settled, [piece]: null })).toBeUndefined();
  });
});
