import { askMerge } from './askMerge.ts';
import { dropMerge } from './dropMerge.ts';
import { addDuplicate } from './addDuplicate.ts';
import { endMerged } from './endMerged.ts';
import { documentByParent, takeSolution } from './adoptSteps.ts';
import { addChild, clearChildren, removeChild } from './childSteps.ts';
import { dropParent, hearParent, openParent, settleParent } from './parentSteps.ts';

/** What duplicates, parents and children do to each other's records (PR.c). */
export const relationChanges = {
  askMerge,
  dropMerge,
  addDuplicate,
  endMerged,
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
