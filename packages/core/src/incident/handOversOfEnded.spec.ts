import { describe, expect, it } from 'vitest';
import {
  act,
  agreed,
  cancelled,
  causeFound,
  judgedHarmless,
  proposed,
  withdrawn,
  type Act,
} from '../rehearsal/acts.suite.ts';
import { counterpartsOf } from '../rehearsal/counterpart.suite.ts';
import { toDiagnosis, toWorkaroundOfTier2 } from '../rehearsal/passages.suite.ts';
import { changeManager, developer, problemManager } from '../rehearsal/people.suite.ts';
import { given, owedBy, type Outcome } from '../rehearsal/rehearsal.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';

const needsChange: Act = { ...proposed, payload: { ...proposed.payload, needsChange: true } };
const handedOver = act('handOverToChange', {
  ...{ class: 'normal', description: 'Raise the heap limit', selfDeveloped: false },
});
const toChange = [...toDiagnosis(), causeFound, needsChange, agreed, handedOver];
const accepted = act('recordChangeOutcome', { handOver: 1, outcome: 'accepted', reference: 'CHG-7' }, changeManager);

const ends = [
  ['withdrawn', withdrawn],
  ['cancelled', cancelled],
] as const;
const told = async ({ desk, id }: Outcome): Promise<readonly string[]> =>
  (await desk.journal(id)).flatMap(({ entry }) => entry.effects.map(({ type }) => type));

describe(`${titled('PR.d')}: a change under way`, () => {
  it.each(ends)('is withdrawn when the incident is %s', async (_, end) => {
    for (const before of [toChange, [...toChange, accepted]]) {
      const outcome = await given(...before).accepts(end);
      const [change] = await counterpartsOf(outcome, 'change');
      expect(change?.view).toMatchObject({ state: 'withdrawn', record: { ended: { as: 'withdrawn' } } });
      expect((await outcome.desk.read(outcome.id)).record['change']).toMatchObject({ standing: 'withdrawn' });
      expect(await outcome.desk.stuckEffects()).not.toContainEqual(expect.objectContaining({ lane: 'instance' }));
      expect(await outcome.desk.verify(outcome.id)).toMatchObject({ sound: true });
    }
  });

  it('is told once, and nobody where there is none or it is over', async () => {
    expect((await told(await given(...toChange).accepts(withdrawn))).filter((one) => one === 'takeChangeBack')).toEqual(
      ['takeChangeBack'],
    );
    const implemented = act(
      'recordChangeOutcome',
      { handOver: 1, outcome: 'implemented', reference: 'CHG-7' },
      changeManager,
    );
    for (const before of [toDiagnosis(), [...toChange, implemented]])
      expect(await told(await given(...before).accepts(withdrawn))).not.toContain('takeChangeBack');
  });
});

describe(`${titled('PR.d')}: a problem under way`, () => {
  const passed = act('handRootCauseOver', { reason: 'It takes weeks' }, developer);
  const withProblem = [
    ...toWorkaroundOfTier2,
    passed,
    { ...judgedHarmless, by: developer },
    act('documentResolution', { steps: 'Standby' }, developer),
    act('requestConfirmation', {}),
    act('rejectResolution', { receivedBy: 'telephone', reason: 'It is back' }),
  ];

  it.each(ends)('is told that the incident is %s, and goes on until problem management decides', async (as, end) => {
    const outcome = await given(...withProblem).accepts({ ...end, by: developer });
    const [problem] = await counterpartsOf(outcome, 'problem');
    expect(problem?.view).toMatchObject({ state: 'requested', record: { incidentEnded: { as } } });
    const notified = (await outcome.desk.journal(problem!.view.id)).flatMap(({ entry }) => entry.effects);
    expect(notified).toContainEqual(
      expect.objectContaining({ type: 'notifyProblemManager', payload: { ground: 'incidentEnded' } }),
    );
    expect((await told(outcome)).filter((one) => one === 'tellProblemOfEnd')).toHaveLength(1);
    await problem!.give('withdrawProblem', problemManager, { reason: 'Nobody needs it' });
    const view = await outcome.desk.read(outcome.id);
    expect(view.record).toMatchObject({ problem: { standing: 'withdrawn' } });
    expect(owedBy({ ...outcome, view })).toEqual({ rootCause: 'owed' });
    expect(await outcome.desk.stuckEffects()).not.toContainEqual(expect.objectContaining({ lane: 'instance' }));
  });

  it('is told nothing of an incident that is solved, nor of one that has no problem', async () => {
    expect(await told(await given(...toWorkaroundOfTier2, passed).stands())).not.toContain('tellProblemOfEnd');
    expect(await told(await given(...toDiagnosis()).accepts(cancelled))).not.toContain('tellProblemOfEnd');
    const over = act('recordProblemStanding', { handOver: 1, standing: 'completed', reference: 'P' }, problemManager);
    const ended = await given(...withProblem, over).accepts({ ...cancelled, by: developer });
    expect(await told(ended)).not.toContain('tellProblemOfEnd');
  });
});
