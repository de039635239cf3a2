import type { Arrow } from './drawing.ts';

/** Arrows between the same two boxes become one, in the order of their first; a text is said once. */
export const mergeArrows = (arrows: readonly Arrow[]): readonly Arrow[] => {
  const merged = new Map<string, Arrow>();
  for (const { from, to, texts } of arrows) {
    const key = `${from} ${to}`;
    const before = merged.get(key)?.texts ?? [];
    merged.set(key, { from, to, texts: [...new Set([...before, ...texts])] });
  }
  return [...merged.values()];
};
