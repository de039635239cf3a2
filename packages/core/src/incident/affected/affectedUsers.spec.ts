import type { Json } from '@statedesk/engine';
import { describe, expect, it } from 'vitest';
import { act, at, guidanceStarted, minorFault, occurred, type Act } from '../../rehearsal/acts.suite.ts';
import { toApplied, toClosed, toHotline, toRecording } from '../../rehearsal/passages.suite.ts';
import { customer, developer, incidentManager, tier1, vendor } from '../../rehearsal/people.suite.ts';
import { effectsOf, given, givenWritten, practise, until, type Outcome } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const ward = act('addAffectedUser', { name: '钱伟', contact: '+86 571 8888 0001', channel: 'telephone' });
const desk = act('addAffectedUser', { name: '孙丽', contact: 'sun@westlake.cn', channel: 'email' });
const dropped = (user: number) => act('removeAffectedUser', { user, reason: 'On leave' });
const told = (user?: number): Act =>
  act('recordCommunication', {
    ...{ with: 'otherUser', by: 'telephone', what: 'We are on it' },
    ...(user === undefined ? {} : { user }),
  });

const usersOf = ({ view }: Outcome) =>
  (view.record['affected'] as { users: { number: number; heardAt: string }[] }).users;
const due = ({ view }: Outcome) => view.deadlines.find(({ id }) => id === 'affected')?.dueAt;
const reminders = async (outcome: Outcome, instant: string) =>
  (await until(outcome, instant)).filter((type) => type === 'remindOfUsers').length;

describe(`${titled('3.2.e')}: other affected users`, () => {
  it('tells each of them of every change of stage, with a reference to name and contact', async () => {
    const outcome = await given(...toRecording, minorFault, ward, desk).accepts(guidanceStarted);
    const [effect] = effectsOf(outcome) as readonly { payload: { affected: Json } }[];
    expect(effect).toMatchObject({ type: 'notifyCustomer', payload: { ground: 'guidanceStarted' } });
    expect(await outcome.desk.reveal(effect!.payload.affected)).toMatchObject([
      { number: 1, name: { value: '钱伟' }, contact: { value: '+86 571 8888 0001' }, channel: 'telephone' },
      { number: 2, name: { value: '孙丽' }, contact: { value: 'sun@westlake.cn' }, channel: 'email' },
    ]);
  });

  it('asks the submitter alone for what the submitter alone can give', async () => {
    const asked = act('startWaiting', { reason: 'customer', note: 'Which workstation?' });
    const outcome = await given(...toHotline(), ward).accepts(asked);
    await until(outcome, '2026-03-02T18:00:00+08:00');
    const last = (await outcome.desk.journal(outcome.id)).flatMap(({ entry }) => entry.effects).at(-1);
    expect(last).toMatchObject({ type: 'notifyCustomer', payload: { ground: 'answerAwaited' } });
    expect(last?.payload).not.toHaveProperty('affected');
  });

  it('stays quiet about others where nobody is named, and about who was taken off the list', async () => {
    const only = [{ type: 'notifyCustomer', payload: { ground: 'guidanceStarted' } }];
    expect(effectsOf(await given(...toRecording, minorFault).accepts(guidanceStarted))).toEqual(only);
    const before = [...toRecording, minorFault, ward, dropped(1)];
    expect(effectsOf(await given(...before).accepts(guidanceStarted))).toEqual(only);
  });

  it('gives everybody a number of their own, for good', async () => {
    expect(usersOf(await given(...toHotline(), ward, dropped(1)).accepts(desk))).toMatchObject([{ number: 2 }]);
  });

  it('keeps name and contact out of the journal, and erases one person alone', async () => {
    const { desk: service, id, entries } = await given(...toHotline(), ward).stands();
    expect(JSON.stringify(entries)).not.toMatch(/钱伟|8888 0001/u);
    const subjects = { affectedUser: 'sun-li' };
    const { type, payload } = desk;
    await service.execute({ type, payload, subjects, actor: tier1, instanceId: id } as never);
    await service.erasePersonal('sun-li', 'dpo', 'Asked for');
    expect((await service.read(id)).record['affected']).toMatchObject({
      users: [{ name: { value: '钱伟' } }, { name: { erased: { by: 'dpo' } }, contact: { erased: { by: 'dpo' } } }],
    });
    expect(await service.verify(id)).toMatchObject({ sound: true });
  });

  it('records who was told, when, by which channel and what', async () => {
    const late = occurred('2026-03-02T09:00:00+08:00', told(1));
    const { entries, view } = await given(...toHotline(), ward).accepts(late);
    expect(entries.at(-1)?.entry).toMatchObject({
      actor: { id: 'li' },
      occurredAt: '2026-03-02T01:00:00.000Z',
      command: { payload: { with: 'otherUser', user: 1, by: 'telephone', what: 'We are on it' } },
    });
    expect(view.record).toMatchObject({ communications: 1 });
    await given(...toHotline()).accepts(told());
  });

  it('refuses a communication with somebody who is not on the list, or who is the submitter', async () => {
    const wrong = act('recordCommunication', { with: 'submitter', user: 1, by: 'telephone', what: 'We are on it' });
    for (const one of [told(2), wrong])
      expect(await given(...toHotline(), ward).refuses(one)).toMatchObject({
        kind: 'guard',
        requirement: '3.2.e',
        reasons: [{ guard: 'listenerKnown' }],
      });
    expect(await given(...toHotline(), ward, dropped(1)).refuses(told(1))).toMatchObject({ requirement: '3.2.e' });
  });

  it('lets tier 1, whoever has it and the incident manager keep the list, and nobody else', async () => {
    const before = toHotline();
    for (const person of [tier1, incidentManager]) await given(...before).accepts({ ...ward, by: person });
    for (const person of [developer, vendor])
      expect(await given(...before).refuses({ ...ward, by: person })).toMatchObject({ requirement: '3.2.e' });
    expect(await given(...before).refuses({ ...ward, by: customer })).toMatchObject({ kind: 'role' });
    expect(await given(...before).refuses(dropped(1))).toMatchObject({ reasons: [{ guard: 'userAffected' }] });
  });

  it('takes nobody once it is closed, and no more than a hundred', async () => {
    expect(await given(...toClosed).refuses(ward)).toMatchObject({ requirement: '1.h' });
    const hundred = Array.from({ length: 100 }, () => ward);
    expect(await given(...toHotline(), ...hundred).refuses(ward)).toMatchObject({
      requirement: '3.2.e',
      reasons: [{ guard: 'roomForAnotherUser' }],
    });
  });

  it('is in the written text', async () => {
    await givenWritten(...toHotline(), ward, told(1)).accepts(dropped(1));
  });
});

describe(`${titled('3.2.e')}: reminders to tell the others`, () => {
  it('come after so many working hours without a word to one of them, again and again', async () => {
    const outcome = await given(...toHotline()).accepts(ward);
    expect(due(outcome)).toBe('2026-03-02T10:00:00.000Z');
    expect(await reminders(outcome, '2026-03-02T18:00:00+08:00')).toBe(1);
    expect(await reminders(outcome, '2026-03-03T18:00:00+08:00')).toBe(2);
  });

  it('are reckoned from whoever has heard nothing for longest', async () => {
    const noon = '2026-03-02T12:00:00+08:00';
    const two = at('2026-03-02T14:00:00+08:00', told(1));
    const outcome = await given(...toHotline(), ward, at(noon, desk)).accepts(two);
    // The second was named at noon, which is when the break begins.
    expect(due(outcome)).toBe('2026-03-03T04:00:00.000Z');
  });

  it('are counted anew with every change of stage', async () => {
    const later = at('2026-03-02T14:00:00+08:00', guidanceStarted);
    expect(due(await given(...toRecording, minorFault, ward).accepts(later))).toBe('2026-03-03T06:00:00.000Z');
  });

  it('stay away while the submitter is told and the others are not: each is reckoned alone', async () => {
    const word = act('recordCommunication', { with: 'submitter', by: 'telephone', what: 'We are on it' });
    const outcome = await given(...toHotline(), ward).accepts(at('2026-03-02T14:00:00+08:00', word));
    expect(due(outcome)).toBe('2026-03-02T10:00:00.000Z');
  });

  it('stay quiet where nobody else is affected, with the control off, and once service is restored', async () => {
    expect(due(await given(...toHotline()).stands())).toBeUndefined();
    expect(due(await given(...toHotline(), ward).accepts(dropped(1)))).toBeUndefined();
    const { given: never } = practise({ policy: { controls: { '3.2.e': false } } });
    expect(due(await never(...toHotline(), ward).stands())).toBeUndefined();
    expect(due(await given(...toApplied).accepts(ward))).toBeUndefined();
  });
});
