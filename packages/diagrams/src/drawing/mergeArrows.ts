import type { Arrow } from './drawing.ts';

/** Arrows between the same two boxes become one, in the order of their first; a line is said once. */
export const mergeArrows = (arrows: readonly Arrow[]): readonly Arrow[] => {
  const merged = new Map<string, Arrow>();
  for (const { from, to, lines } of arrows) {
    const key = `${from} ${to}`;
    const before = merged.get(key)?.lines ?? [];
    merged.set(key, { from, to, lines: [...new Set([...before, ...lines])] });
  }
  return [...merged.values()];
};
