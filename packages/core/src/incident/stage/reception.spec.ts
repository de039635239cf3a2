import { describe, expect, it } from 'vitest';
import {
  accepted,
  act,
  bareReport,
  asked,
  by,
  emailed,
  guidanceStarted,
  intake,
  majorUrgentFault,
  minorFault,
  telephoned,
} from '../../rehearsal/acts.suite.ts';
import { customer, organisation, stranger } from '../../rehearsal/people.suite.ts';
import { effectsOf, given, region } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const missing = (record: object) =>
  Object.entries((record as { intake: Record<string, { standing: string }> }).intake)
    .filter(([, { standing }]) => standing === 'missing')
    .map(([piece]) => piece)
    .toSorted();

describe(titled('5.1.a'), () => {
  it.each(['website', 'instantMessage', 'email'] as const)(
    'takes a report by %s from the customer',
    async (channel) => {
      const outcome = await given().accepts(by(customer, act('reportIncident', { channel, ...intake })));
      expect(region(outcome, 'stage')).toBe('reception');
      expect(outcome.view.record).toMatchObject({ channel, organisation });
    },
  );

  it('keeps the number and the priority another system gave it', async () => {
    const external = { system: 'ServiceNow', number: 'INC0000045', priority: '3 - Moderate' };
    const { desk } = await given().accepts(act('reportIncident', { channel: 'telephone', external }));
    const found = await desk.find({ where: { externalPriority: '3 - Moderate', externalNumber: 'INC0000045' } });
    expect(found).toHaveLength(1);
  });

  it('refuses a channel the procedure does not know', async () => {
    const carrierPigeon = act('reportIncident', { channel: 'pigeon' } as never);
    await expect(given().accepts(carrierPigeon)).rejects.toMatchObject({ code: 'invalid-command' });
  });
});

describe(titled('5.1.b'), () => {
  it('keeps contact and telephone out of the journal', async () => {
    const { entries, view } = await given().accepts(emailed);
    expect(JSON.stringify(entries)).not.toContain(intake.contactName);
    expect(view.record).toMatchObject({ contact: { name: { value: intake.contactName } } });
  });

  it('refuses what is no telephone number', async () => {
    const report = act('reportIncident', { channel: 'email', telephone: 'call me' });
    await expect(given().accepts(report)).rejects.toMatchObject({ code: 'invalid-command' });
  });

  it('lets a customer report for their own organisation only', async () => {
    expect(await given().refuses(by(stranger, emailed))).toMatchObject({ kind: 'condition', requirement: '5.1.b' });
  });
});

describe(titled('1.e'), () => {
  it('names in the record what intake lacks', async () => {
    const { view } = await given().accepts(bareReport);
    expect(missing(view.record)).toEqual([
      'cause',
      'contactName',
      'expectedBy',
      'priorityEstimate',
      'project',
      'symptom',
      'telephone',
    ]);
  });

  it('ends recording once every piece is given, or asked and unknown', async () => {
    const rest = act('completeIntake', {
      contactName: '赵敏',
      cause: 'Registration stands still',
      symptom: 'White screen',
      priorityEstimate: 'medium',
      unknown: { project: 'A private caller', telephone: 'No line at the counter', expectedBy: 'Did not say' },
    });
    const outcome = await given(bareReport, accepted, rest, asked, minorFault).accepts(guidanceStarted);
    expect(missing(outcome.view.record)).toEqual([]);
  });

  it('refuses to end recording before, and names every piece', async () => {
    const receipt = await given(bareReport, accepted, asked, minorFault).refuses(guidanceStarted);
    expect(receipt).toMatchObject({ kind: 'obligation', requirement: '1.e' });
    expect(receipt.reasons.map(({ obligation }) => obligation?.id)).toEqual([
      'intake.contactName',
      'intake.telephone',
      'intake.cause',
      'intake.symptom',
      'intake.priorityEstimate',
      'intake.expectedBy',
      'intake.project',
    ]);
  });

  it('refuses an empty completion', async () => {
    await expect(given(bareReport).accepts(act('completeIntake', {}))).rejects.toMatchObject({
      code: 'invalid-command',
    });
  });

  it('keeps 500 characters of the symptom for searching, and never half a character', async () => {
    const symptom = `${'白'.repeat(499)}🌀屏`;
    const { view } = await given().accepts(act('reportIncident', { channel: 'telephone', symptom }));
    expect(view.record).toMatchObject({ symptom: '白'.repeat(499) });
  });
});

describe(titled('5.1.e'), () => {
  it('counts an answered call as the response', async () => {
    const { view } = await given().accepts(telephoned);
    expect(view.record).toMatchObject({ respondedAt: '2026-03-02T01:00:00.000Z', holder: { person: 'li' } });
  });

  it('counts the first human reaction where it came another way', async () => {
    const { view } = await given(emailed).accepts({ ...accepted, at: '2026-03-02T09:20:00+08:00' });
    expect(view.record).toMatchObject({
      reportedAt: '2026-03-02T01:00:00.000Z',
      respondedAt: '2026-03-02T01:20:00.000Z',
      holder: { person: 'li' },
    });
  });

  it('refuses a call that nobody of tier 1 answered', async () => {
    const receipt = await given().refuses(by(customer, telephoned));
    expect(receipt).toMatchObject({ kind: 'condition', requirement: '5.1.e' });
  });

  it('leaves the response of a call where it is when the incident is accepted', async () => {
    const { view } = await given(telephoned).accepts({ ...accepted, at: '2026-03-02T09:20:00+08:00' });
    expect(view.record).toMatchObject({ respondedAt: '2026-03-02T01:00:00.000Z' });
  });
});

describe(titled('2.a'), () => {
  const judged = { importance: 'ordinary', urgency: 'notUrgent', impactScope: 'oneUser' } as const;
  const graded = { faultGrade: 'low', ...judged } as const;

  it.each([
    { category: 'technicalConsultation', ...judged },
    { category: 'fault', subcategory: 'serverHardware', ...graded },
    { category: 'fault', subcategory: 'applicationSystem', ...graded },
    { category: 'fault', subcategory: 'terminalDevice', ...graded },
    { category: 'informationSecurity', subcategory: 'originServerSide', ...graded },
    { category: 'informationSecurity', subcategory: 'customerService', ...graded },
  ] as const)('takes $category $subcategory', async (classification) => {
    const { view, desk } = await given(telephoned, accepted).accepts(act('classifyIncident', { classification }));
    expect(view.record).toMatchObject({ classification });
    expect(await desk.count({ where: { category: classification.category } })).toBe(1);
  });

  it.each([
    ['a category the procedure does not know', { category: 'request', ...judged }],
    ['a fault without its part', { category: 'fault', ...graded }],
    [
      'a security incident that originates in hardware',
      { category: 'informationSecurity', subcategory: 'serverHardware', ...graded },
    ],
    ['a consultation about a part', { category: 'technicalConsultation', subcategory: 'terminalDevice', ...judged }],
  ])('refuses %s', async (_, classification) => {
    const wrong = act('classifyIncident', { classification } as never);
    await expect(given(telephoned, accepted).accepts(wrong)).rejects.toMatchObject({ code: 'invalid-command' });
  });

  const turnedAway = act('turnAway', { reason: 'The coffee machine', referredTo: 'Facilities' });

  it.each([
    ['reception', [emailed]],
    ['recording', [emailed, accepted]],
  ])('turns away from %s what is out of scope, and tells the customer', async (_, before) => {
    const outcome = await given(...before).accepts(turnedAway);
    expect(region(outcome, 'stage')).toBe('turnedAway');
    expect(effectsOf(outcome)).toEqual([{ type: 'notifyCustomer', payload: { ground: 'turnedAway' } }]);
    expect(outcome.entries.at(-1)?.entry.command.payload).toMatchObject({ referredTo: 'Facilities' });
  });

  it('refuses to turn away without a reason', async () => {
    await expect(given(emailed).accepts(act('turnAway', {} as never))).rejects.toMatchObject({
      code: 'invalid-command',
    });
  });

  it('refuses work on what was turned away', async () => {
    const receipt = await given(emailed, turnedAway).refuses(accepted);
    expect(receipt).toMatchObject({ kind: 'state' });
  });

  it.each([
    ['reported with next to nothing', [bareReport]],
    ['already classified as major, important and urgent', [telephoned, accepted, majorUrgentFault]],
  ])('asks nothing more of an incident %s', async (_, before) => {
    const { view } = await given(...before).accepts(turnedAway);
    expect(view.obligations).toEqual([]);
    expect(view.deadlines.map(({ id }) => id)).toEqual(['retirement']);
  });
});
