import { lookAt } from './lookAt.ts';

/** What tells one file from another of the same path; undefined where there is none. */
export const fileIdentity = (file: string): string | undefined => {
  const stat = lookAt(file);
  return stat && `${stat.dev}:${stat.ino}`;
};
