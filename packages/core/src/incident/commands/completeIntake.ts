import * as z from 'zod';
import { ownOrganisation } from '../conditions/ownOrganisation.ts';
import { takesIntake } from '../conditions/takesIntake.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';
import { intakeFields } from './intakeFields.ts';
import { namedProject } from './projectNeeds.ts';

/** What intake still lacked is given, or was asked for and is not known. */
export const completeIntake = {
  requirement: '1.e',
  also: ['5.1.b', '5.1.c', '5.1.d'],
  label: { en: 'Complete the intake', zh: '补全受理信息' },
  by: ['tier1', 'tier2RD', 'tier2Management', 'customer'],
  region: 'stage',
  conditions: { ownOrganisation, takesIntake },
  needs: { project: namedProject },
  payload: z.strictObject(intakeFields).refine((pieces) => Object.keys(pieces).length > 0, {
    error: 'at least one piece of the intake',
    params: { zh: '至少补全一项受理信息' },
  }),
} as const satisfies IncidentCommandRow;
