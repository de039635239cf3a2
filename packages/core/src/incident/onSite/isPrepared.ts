import type { IncidentRecord } from '../incidentRecord.ts';
import { preparationSchema } from './preparation.ts';

/** Whether all four are at hand (5.7.b). */
export const isPrepared = ({ prepared }: NonNullable<IncidentRecord['visit']>): boolean =>
  preparationSchema.options.every((item) => prepared[item] !== undefined);
