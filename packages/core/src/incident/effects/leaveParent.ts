import * as z from 'zod';
import { nameSchema } from '../../vocabulary/text.ts';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

const payload = z.strictObject({ parent: nameSchema });

/** To what was its parent: this one is no child of it any more (rule R17). */
export const leaveParent = {
  requirement: 'PR.c',
  label: { en: 'Tell the parent that it is no child any more', zh: '通知父事件解除关联' },
  lane: 'instance',
  payload,
  command: ({ parent }: z.output<typeof payload>, source) => ({
    procedure: 'incident',
    instanceId: parent,
    type: 'releaseChild',
    payload: { child: source },
  }),
} as const satisfies IncidentEffectRow;
