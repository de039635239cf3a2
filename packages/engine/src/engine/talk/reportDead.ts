import type { ClaimedEffect } from '../../store/storedRows.ts';
import type { EngineParts } from '../parts.ts';
import { announcementOf } from './announcement.ts';
import { report } from './report.ts';

/**
 * Tells the announcing instance that its effect was given up, where it asked for that. What cannot be told is not tried
 * again: a dead letter is listed for a person either way.
 */
export const reportDead = async (parts: EngineParts, effect: ClaimedEffect, error: string): Promise<void> => {
  if (!parts.talking.has(effect.type)) return;
  try {
    const announcement = await announcementOf(parts, effect);
    await report(parts, announcement, { ending: 'dead', ended: { error } });
  } catch {
    // What keeps it from being told is what keeps its lane: the list of stuck effects has both.
  }
};
