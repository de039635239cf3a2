import { describe, expect, it } from 'vitest';
import * as acts from '../../rehearsal/acts.suite.ts';
import { act, by } from '../../rehearsal/acts.suite.ts';
import { settled, toAgreement, toClosing, toConfirmation } from '../../rehearsal/passages.suite.ts';
import { departmentManager, incidentManager, tier1 } from '../../rehearsal/people.suite.ts';
import { given, givenWritten, owedBy } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';
import { incidentCommands } from '../commands/incidentCommands.ts';
import { obligationIdSchema, type ObligationId } from './obligationId.ts';
import { waivableBy } from './waivableBy.ts';

const waived = (obligation: ObligationId) =>
  act('waiveObligation', { obligation, reason: 'The system is replaced next week' }, incidentManager);
const unsettled = [...toClosing, acts.archived];

describe(`${titled('1.l')}: what may be waived is a table (R13)`, () => {
  it('lets the incident manager waive what closing waits for, with a reason, and closes', async () => {
    const outcome = await given(...unsettled, waived('knowledge'), waived('configurationUpdate')).accepts(acts.closed);
    expect(owedBy(outcome)).toMatchObject({
      knowledge: 'waived',
      configurationUpdate: 'waived',
      archive: 'discharged',
    });
  });

  it('lets the details be waived where nobody can be called', async () => {
    const before = [acts.emailed, acts.accepted, waived('details')];
    expect(owedBy(await given(...before).accepts(acts.minorFault))).toMatchObject({ details: 'waived' });
  });

  it.each([
    ['backup', toAgreement(acts.majorFault)],
    ['customerConfirmation', toConfirmation],
    ['archive', toClosing],
    ['followUp', toClosing],
  ] as const)('lets nobody waive %s', async (obligation, before) => {
    expect(await given(...before).refuses(waived(obligation))).toMatchObject({ kind: 'condition', requirement: '1.l' });
  });

  it('lets nobody waive that a person acknowledges the notice (5.2.d)', async () => {
    const before = [acts.telephoned, acts.accepted, acts.majorUrgentFault];
    expect(await given(...before).refuses(waived('noticeAcknowledgement'))).toMatchObject({ kind: 'condition' });
    const known = act('acknowledgeNotice', {}, departmentManager);
    expect(owedBy(await given(...before).accepts(known))).toMatchObject({ noticeAcknowledgement: 'discharged' });
  });

  it('refuses what is not owed, what is done, and what was waived before', async () => {
    for (const before of [toConfirmation, [...toClosing, ...settled], [...toClosing, waived('knowledge')]])
      expect(await given(...before).refuses(waived('knowledge'))).toMatchObject({ kind: 'guard', requirement: '1.l' });
  });

  it('is nobody else’s to do, needs a reason, and is not in the written text', async () => {
    expect(await given(...toClosing).refuses(by(tier1, waived('knowledge')))).toMatchObject({ kind: 'role' });
    const mute = act('waiveObligation', { obligation: 'knowledge' } as never, incidentManager);
    await expect(given(...toClosing).accepts(mute)).rejects.toMatchObject({ code: 'invalid-command' });
    expect(await givenWritten(...toClosing).refuses(waived('knowledge'))).toMatchObject({ kind: 'reading' });
  });

  it('owes it again in the next cycle', async () => {
    const again = [...unsettled, waived('knowledge'), waived('configurationUpdate'), acts.closed];
    const { view } = await given(...again).accepts(acts.reopened);
    expect(view.record).toMatchObject({ waivers: {} });
  });

  it('names all that may be waived, and lets nobody off anything else', () => {
    const may = Object.entries(waivableBy).filter(([, roles]) => roles.length > 0);
    const named = ['entitlement', 'details', 'preparation', 'configurationUpdate', 'knowledge', 'rootCause'];
    expect(may.map(([id]) => id)).toEqual([...named, 'dissatisfaction']);
    expect(Object.keys(waivableBy)).toEqual(obligationIdSchema.options);
  });

  it('gives the command to every role the table names, and to no other', () => {
    expect(new Set(Object.values(waivableBy).flat())).toEqual(new Set(incidentCommands.waiveObligation.by));
  });

  it('tells a reader what is overdue now, and who may waive what', async () => {
    const { desk, clock, id } = await given(acts.telephoned, acts.accepted, acts.majorUrgentFault).stands();
    const notice = async () => (await desk.read(id)).obligations.find((one) => one.id === 'noticeAcknowledgement');
    expect(await notice()).toMatchObject({ dueAt: '2026-03-02T01:30:00.000Z', overdue: false, waivableBy: [] });
    clock.advanceTo('2026-03-02T09:30:00+08:00');
    expect(await notice()).toMatchObject({ overdue: true });
    await desk.execute({ type: 'acknowledgeNotice', instanceId: id, actor: departmentManager });
    expect(await notice()).toMatchObject({ standing: 'discharged', overdue: false });
    const details = (await desk.read(id)).obligations.find((one) => one.id === 'details');
    expect(details).toMatchObject({ waivableBy: ['incidentManager'] });
    expect(details).not.toHaveProperty('overdue');
  });
});
