import { statSync, type Stats } from 'node:fs';

/** What lies at a path; undefined where nothing does, or it cannot be reached. */
export const lookAt = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
};
