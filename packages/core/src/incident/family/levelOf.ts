import type { IncidentRecord } from '../incidentRecord.ts';

/** How many parents it has above it. One above that was unlinked since counts still: an incident is never deeper than this. */
export const levelOf = ({ relations: { parent } }: IncidentRecord): number => parent?.level ?? 0;
