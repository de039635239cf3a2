import * as z from 'zod';
import { changeClassSchema } from '../../change/changeVocabulary.ts';
import { supportRoles } from '../../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import { tierInCharge } from '../conditions/tierInCharge.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The solution goes to change management: its class, and for a self-developed system where its code is changed (3.3.g). */
export const handOverToChange = {
  requirement: '5.9.e',
  also: ['3.3.g', '5.9.d'],
  label: { en: 'Hand over to change management', zh: '转变更管理' },
  by: [...supportRoles],
  region: 'stage',
  conditions: { tierInCharge },
  payload: z.discriminatedUnion('selfDeveloped', [
    z.strictObject({
      class: changeClassSchema,
      description: proseSchema,
      selfDeveloped: z.literal(true),
      /** A branch, a commit, a merge request. */
      codeReference: nameSchema,
    }),
    z.strictObject({ class: changeClassSchema, description: proseSchema, selfDeveloped: z.literal(false) }),
  ]),
} as const satisfies IncidentCommandRow;
