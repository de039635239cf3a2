import { documentByParent, takeSolution } from './adoptSteps.ts';
import { addChild, clearChildren, removeChild } from './childSteps.ts';
import { dropParent, hearParent, openParent, settleParent } from './parentSteps.ts';

/** What parents and children do to each other's records (PR.c). */
export const familyChanges = {
  openParent,
  settleParent,
  dropParent,
  hearParent,
  addChild,
  removeChild,
  clearChildren,
  takeSolution,
  documentByParent,
} as const;
