import type { JsonObject } from '@statedesk/engine';
import * as z from 'zod';
import { nameSchema } from '../../vocabulary/text.ts';
import { levelOf } from '../family/levelOf.ts';
import type { IncidentRecord } from '../incidentRecord.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Another incident asks to be a child: told from now on what becomes of this one, and at once what it was solved by. */
export const takeChild = {
  requirement: 'PR.c',
  label: { en: 'Take a child', zh: '接收子事件' },
  by: ['instance'],
  region: 'children',
  payload: z.strictObject({ child: nameSchema }),
  tells({ record }: { readonly record: IncidentRecord; readonly payload: JsonObject }) {
    return { level: levelOf(record) + 1 };
  },
} as const satisfies IncidentCommandRow;
