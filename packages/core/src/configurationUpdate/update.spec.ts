import { describe, expect, it } from 'vitest';
import { act, archived, by, closed, nothingNew } from '../rehearsal/acts.suite.ts';
import { toClosing } from '../rehearsal/passages.suite.ts';
import { customer, tier1 } from '../rehearsal/people.suite.ts';
import { effectsOf, given, practise, until } from '../rehearsal/rehearsal.suite.ts';
import { titled } from '../rehearsal/titled.suite.ts';
import {
  updateAccepted,
  updateContent,
  updateDone,
  updateRefused,
  updateRevised,
  updateSubmitted,
} from './updateActs.suite.ts';

const fromIncident = act('submitConfigurationUpdate', updateContent);

describe(titled('5.12.a'), () => {
  it('goes from the incident to the configuration manager: item, attribute, both values and the repository', async () => {
    const { desk, id } = await given(...toClosing).accepts(fromIncident);
    await desk.tick();
    const [update] = await desk.find({ procedure: 'configurationUpdate', where: { incident: id } });
    expect(update?.facts).toMatchObject({ state: 'submitted', item: 'HIS proxy', changes: 1 });
    const [first] = await desk.journal(update!.id);
    expect(first?.entry.command.payload).toEqual({ ...updateContent, incident: id });
    expect((await desk.read(update!.id)).record).toMatchObject({ repository: updateContent.repository });
  });

  it('lets the incident close once it is submitted, done or not', async () => {
    const before = [...toClosing, archived, nothingNew];
    expect((await given(...before).refuses(closed)).reasons).toMatchObject([{ requirement: '5.12.a' }]);
    const { view } = await given(...before, fromIncident).accepts(closed);
    expect(view.state).toMatchObject({ stage: { closed: 'ended' } });
  });

  it('is accepted, and done with the revision of the repository', async () => {
    const done = await given(updateSubmitted, updateAccepted).accepts(updateDone);
    expect(done.view).toMatchObject({ state: 'completed', record: { completed: { inRevision: 'r4712' } } });
    expect(effectsOf(done)).toEqual([{ type: 'notifyUpdateSubmitter', payload: { ground: 'completed' } }]);
  });

  it('is refused with a reason, and submitted again', async () => {
    expect((await given(updateSubmitted).accepts(updateRefused)).view.state).toBe('refused');
    const { view } = await given(updateSubmitted, updateRefused).accepts(updateRevised);
    expect(view).toMatchObject({ state: 'submitted', record: { round: 2, refused: null } });
    const { given: written } = practise({ policies: { configurationUpdate: { profile: 'written' } } });
    await written(updateSubmitted, updateRefused).refuses(updateRevised);
  });

  it('is not done before it is accepted, nor by who submitted it, nor without a revision', async () => {
    await given(updateSubmitted).refuses(updateDone);
    const { reasons } = await given(updateSubmitted).refuses(by(tier1, updateAccepted));
    expect(reasons).toMatchObject([{ requirement: '5.12.a' }]);
    const unnamed = act('completeConfigurationUpdate', { inRevision: '' }, updateDone.by);
    await expect(given(updateSubmitted, updateAccepted).refuses(unnamed)).rejects.toMatchObject({
      code: 'invalid-command',
    });
  });

  it('asks the configuration manager again, once for each step', async () => {
    const waiting = await given(updateSubmitted).stands();
    expect(await until(waiting, '2026-03-31T18:00:00+08:00')).toEqual([
      'proposeConfigurationUpdate',
      'remindOfConfigurationUpdate',
    ]);
    const accepted = await given(updateSubmitted, updateAccepted).stands();
    expect((await until(accepted, '2026-03-31T18:00:00+08:00')).slice(2)).toEqual(['remindOfConfigurationUpdate']);
    const done = await given(updateSubmitted, updateAccepted, updateDone).stands();
    expect(await until(done, '2026-03-31T18:00:00+08:00')).toHaveLength(3);
  });

  it('is seen by no customer', async () => {
    const { desk, id } = await given(updateSubmitted).stands();
    await expect(desk.read(id, customer)).rejects.toMatchObject({ code: 'unknown-instance' });
  });
});
