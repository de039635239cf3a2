import { expect } from 'vitest';
import type { ServiceDesk } from '../createServiceDesk.ts';
import type { Explanation } from './explanation.ts';
import { explanationLines } from './explanationLines.ts';

const lasts = ({ from, to }: { readonly from: string; readonly to: string }) => Date.parse(to) - Date.parse(from);

/** What holds of every explanation: it has no gaps, and what it counts is the target, to the millisecond or the day. */
export const isSound = (explanation: Explanation): void => {
  const { from, lines, target, reachedAt, dueAt } = explanation;
  const counted = lines.filter(({ kind }) => kind === 'counted');
  if (target.kind === 'workingDays') expect(counted).toHaveLength(target.days);
  else {
    expect(counted.reduce((sum, line) => sum + lasts(line), 0)).toBe(target.milliseconds);
    expect(Math.abs(target.milliseconds - target.share * target.whole)).toBeLessThan(1);
  }
  expect(lines.at(-1)?.used ?? 0).toBe(target.kind === 'workingDays' ? target.days : target.milliseconds);
  if (lines.length > 0)
    expect([from.at, ...lines.map(({ to }) => to)]).toEqual([...lines.map((line) => line.from), reachedAt]);
  expect(Date.parse(reachedAt)).toBeLessThanOrEqual(Date.parse(dueAt));
};

/** Explains everything that stands for an incident, each soundly and in words. */
export const explainAll = async (desk: ServiceDesk, id: string): Promise<readonly Explanation[]> => {
  const { deadlines } = await desk.read(id);
  return Promise.all(
    deadlines.map(async (deadline) => {
      const explanation = await desk.explain(id, deadline.key);
      expect(explanation).toMatchObject({
        key: deadline.key,
        dueAt: deadline.dueAt,
        provisional: deadline.provisional,
      });
      expect(explanation.label.en).not.toBe(`${deadline.id}: ${deadline.rung}`);
      isSound(explanation);
      for (const language of ['en', 'zh'] as const)
        expect(explanationLines(explanation, language).join()).not.toMatch(/undefined|NaN|Invalid/);
      return explanation;
    }),
  );
};
