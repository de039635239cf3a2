import { incidentProcedure } from './incidentProcedure.ts';

/** Whether a version is today's, or a company's own rules on it: 3001 is the first of an extension on 3 (rule R20). */
export const isCurrentVersion = (version: number): boolean =>
  version === incidentProcedure.version || (version >= 1_000 && isCurrentVersion(Math.floor(version / 1_000)));
