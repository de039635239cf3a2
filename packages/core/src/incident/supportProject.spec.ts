import { describe, expect, it } from 'vitest';
import { builtInDirectory } from '../directory/builtInDirectory.ts';
import * as acts from '../rehearsal/acts.suite.ts';
import { act, at, by, intake } from '../rehearsal/acts.suite.ts';
import { toClosed } from '../rehearsal/passages.suite.ts';
import { customer, developer, incidentManager } from '../rehearsal/people.suite.ts';
import { given, owedBy, practise } from '../rehearsal/rehearsal.suite.ts';
import { supportProject } from '../rehearsal/supportProject.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';

const { project, ...nameless } = intake;
const unnamed = act('reportIncident', { channel: 'telephone', ...nameless });
const named = act('nameProject', { project, reason: 'Found in the contract' });
const toClassified = [acts.accepted, acts.minorFault];

const lapsed = {
  ...supportProject,
  entitlement: { ...supportProject.entitlement, until: '2026-03-01T00:00:00+08:00' },
};
const { given: givenLapsed } = practise({ projects: [lapsed] });
const strict = { project: { withoutEntitlement: 'refuse' } } as const;
const { given: givenStrict } = practise({ projects: [lapsed, { ...supportProject, name: 'PACS' }], policy: strict });

describe(titled('2.b'), () => {
  it('keeps the project an incident names, and what the directory knew of it in the journal', async () => {
    const { view, entries, desk } = await given().accepts(acts.telephoned);
    expect(view.record).toMatchObject({ project, support: { standing: 'entitled', revision: 1 } });
    expect(entries[0]?.entry.observations).toMatchObject({
      project: {
        source: 'port:project',
        answer: { project: { projectManagers: ['liu'], technicalDirectors: ['gao'] } },
      },
    });
    expect(await desk.count({ where: { project } })).toBe(1);
  });

  it('refuses to end recording before a project is named, or said to be unknown', async () => {
    const refusal = await given(unnamed, ...toClassified).refuses(acts.guidanceStarted);
    expect(refusal).toMatchObject({ kind: 'obligation', requirement: '2.b' });
    await given(unnamed, act('completeIntake', { project }), ...toClassified).accepts(acts.guidanceStarted);
    const unknown = act('completeIntake', { unknown: { project: 'The caller does not know' } });
    await given(unnamed, unknown, ...toClassified).accepts(acts.guidanceStarted);
  });

  it('takes another project later on, from tier 1 and the incident manager, while the incident is open', async () => {
    const later = by(incidentManager, act('nameProject', { project: 'PACS', reason: 'Another contract' }));
    const { view } = await given(acts.telephoned, ...toClassified, acts.guidanceStarted).accepts(later);
    expect(view.record).toMatchObject({ project: 'PACS', support: { standing: 'unknown' } });
    expect(await given(acts.telephoned).refuses(by(developer, named))).toMatchObject({ kind: 'role' });
    expect(await given(...toClosed).refuses(named)).toMatchObject({ requirement: '1.h' });
  });

  it('warns of a project without an entitlement in force, and goes on', async () => {
    const outcome = await givenLapsed(acts.telephoned, ...toClassified).accepts(acts.guidanceStarted);
    expect(owedBy(outcome)).toMatchObject({ entitlement: 'owed' });
    expect(outcome.view.obligations.find(({ id }) => id === 'entitlement')).toMatchObject({ blocks: [] });
  });

  it('refuses to end recording for one, where policy says so, until another is named or it is waived', async () => {
    const before = [acts.telephoned, ...toClassified];
    expect(await givenStrict(...before).refuses(acts.guidanceStarted)).toMatchObject({
      kind: 'obligation',
      requirement: '2.b',
    });
    await givenStrict(...before, act('nameProject', { project: 'PACS', reason: 'It is theirs' })).accepts(
      acts.guidanceStarted,
    );
    const waiver = act('waiveObligation', { obligation: 'entitlement', reason: 'Renewal is signed' }, incidentManager);
    await givenStrict(...before, waiver).accepts(acts.guidanceStarted);
  });

  it('doubts a project nobody knows only where policy refuses', async () => {
    const { given: under } = practise({ projects: [], policy: strict });
    expect(owedBy(await under().accepts(acts.telephoned))).toMatchObject({ entitlement: 'owed' });
    const { given: lenient } = practise({ projects: [] });
    expect(owedBy(await lenient().accepts(acts.telephoned))).not.toHaveProperty('entitlement');
  });

  it('judges the entitlement at the instant the project is named, its last instant no longer', async () => {
    const { given: ending } = practise({
      projects: [
        { ...supportProject, entitlement: { ...supportProject.entitlement, until: '2026-03-02T10:00:00+08:00' } },
      ],
    });
    expect(owedBy(await ending().accepts(acts.telephoned))).toMatchObject({ entitlement: 'discharged' });
    const late = await ending().accepts(at('2026-03-02T10:00:00+08:00', acts.telephoned));
    expect(owedBy(late)).toMatchObject({ entitlement: 'owed' });
  });

  it('stays quiet about a customer’s project in their own report', async () => {
    const report = by(customer, act('reportIncident', { channel: 'email', ...intake }));
    expect((await given().accepts(report)).view.record).toMatchObject({ project });
  });
});

describe('R5 the built-in directory answers for support projects 内置通讯录', () => {
  const bare = { name: 'LIS' };
  const people = { technicalDirector: ['gao', 'ma'], projectManager: ['liu'] };

  it('names whoever holds a role where the project names nobody', async () => {
    const directory = builtInDirectory({ projects: [bare], people });
    const { project: known } = await directory.project({ ask: 'project', name: 'LIS' });
    expect(known).toMatchObject({ technicalDirectors: ['gao', 'ma'], departmentManagers: [], entitlement: null });
    expect(await directory.project({ ask: 'project', name: 'RIS' })).toEqual({ project: null });
  });

  it('knows who stands in for whom', async () => {
    const away = { absent: 'gao', substitute: 'ma', from: '2026-03-01T00:00:00Z', until: '2026-03-08T00:00:00Z' };
    const directory = builtInDirectory({ substitutes: [away, { ...away, absent: 'liu' }] });
    const { substitutes } = await directory.substitutes({ ask: 'substitutes', of: ['gao'] });
    expect(substitutes.map(({ absent }) => absent)).toEqual(['gao']);
  });

  it('refuses two projects of one name, and an entitlement that ends before it begins', () => {
    expect(() => builtInDirectory({ projects: [bare, bare] })).toThrow('name of its own');
    const from = '2026-03-01T00:00:00Z';
    expect(() => builtInDirectory({ projects: [{ ...bare, entitlement: { from, until: from } }] })).toThrow('after');
  });
});
