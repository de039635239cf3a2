import { describe, expect, it } from 'vitest';
import { act, consultation, guidanceStarted, majorUrgentFault, type Act } from '../../rehearsal/acts.suite.ts';
import { toHotline, toRecording } from '../../rehearsal/passages.suite.ts';
import { given } from '../../rehearsal/rehearsal.suite.ts';
import { titled } from '../../rehearsal/titled.suite.ts';

const said = ({ payload }: Act) => (payload as { classification: Readonly<Record<string, string>> }).classification;

describe(titled('1.f'), () => {
  it.each([
    ['a consultation', consultation, 'low'],
    ['a major and urgent fault', majorUrgentFault, 'high'],
  ])('puts category, impact scope and the priority that follows on record: %s', async (_, classified, priority) => {
    const { desk, view } = await given(...toRecording).accepts(classified);
    expect(view.record).toMatchObject({ classification: said(classified), priority });
    expect(await desk.count({ where: { category: said(classified)['category'] ?? '', priority } })).toBe(1);
  });

  it.each(['category', 'impactScope', 'importance', 'urgency'])(
    'refuses a classification without its %s',
    async (part) => {
      const { [part]: left, ...rest } = said(majorUrgentFault);
      expect(left).toBeDefined();
      const incomplete = act('classifyIncident', { classification: rest } as never);
      await expect(given(...toRecording).accepts(incomplete)).rejects.toMatchObject({ code: 'invalid-command' });
    },
  );

  it('refuses work on what is not classified', async () => {
    expect(await given(...toRecording).refuses(guidanceStarted)).toMatchObject({ requirement: '5.2.b' });
  });

  it('stays as it is while it is worked on', async () => {
    expect((await given(...toHotline()).stands()).view.record).toMatchObject({ priority: 'low' });
  });
});
