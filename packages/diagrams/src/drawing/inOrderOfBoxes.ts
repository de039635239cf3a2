import type { Arrow, Box } from './drawing.ts';

/**
 * Layouts follow arrows in the order they find them, and turn those around that lead back. With near boxes first, the
 * main line runs downwards and only what really goes back does so.
 */
export const inOrderOfBoxes = (arrows: readonly Arrow[], boxes: readonly Box[]): readonly Arrow[] => {
  const place = new Map(boxes.map(({ id }, index) => [id, index]));
  const at = (id: string): number => place.get(id) ?? boxes.length;
  return [...arrows].sort((a, b) => at(a.from) - at(b.from) || at(a.to) - at(b.to));
};
