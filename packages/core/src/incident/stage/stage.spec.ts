import { describe, expect, it } from 'vitest';
import { agreed, closed } from '../../rehearsal/acts.suite.ts';
import { toClosed, toHotline } from '../../rehearsal/passages.suite.ts';
import { stranger } from '../../rehearsal/people.suite.ts';
import { given, region } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

describe(titled('1.c'), () => {
  it('tells from the journal every stage an incident went through', async () => {
    const { entries } = await given(...toClosed).stands();
    const stages = entries.flatMap(({ entry }) => (entry.state as { readonly stage: object } | undefined)?.stage ?? []);
    expect(stages.filter((stage, index) => stage !== stages[index - 1])).toEqual([
      'reception',
      'recording',
      'hotline',
      'diagnosis',
      { solution: 'proposed' },
      { solution: 'agreed' },
      { solution: 'applied' },
      'confirmation',
      'closing',
      { closed: 'ended' },
    ]);
  });

  it('finds it by the stage in which it stands now, and by no other', async () => {
    const { desk } = await given(...toHotline()).stands();
    expect(await desk.count({ where: { stage: 'hotline' } })).toBe(1);
    expect(await desk.count({ where: { stage: 'recording' } })).toBe(0);
  });

  it('refuses to say it to another organisation', async () => {
    const { desk, id } = await given(...toHotline()).stands();
    await expect(desk.journal(id, { actor: stranger })).rejects.toMatchObject({ code: 'unknown-instance' });
  });

  it('stays where it is when something is refused', async () => {
    for (const act of [agreed, closed])
      expect(await given(...toHotline()).refuses(act)).toMatchObject({ state: { stage: 'hotline' } });
    expect(region(await given(...toHotline()).stands(), 'stage')).toBe('hotline');
  });
});
