import type { Classification } from '../vocabulary/classification.ts';
import { isMajor } from './isMajor.ts';

/** Major, important and urgent at once: what the department manager hears of without delay (5.2.d). */
export const isMajorAndPressing = (classification: Classification | null): boolean =>
  classification?.importance === 'important' && classification.urgency === 'urgent' && isMajor(classification);
