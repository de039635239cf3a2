import * as z from 'zod';
import { nameSchema } from '../../vocabulary/text.ts';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

const payload = z.strictObject({ parent: nameSchema });

/** To the incident that is to be its parent: take this one as a child, or refuse (rule R17). */
export const askParent = {
  requirement: 'PR.c',
  label: { en: 'Ask another incident to be its parent', zh: '请求关联父事件' },
  lane: 'instance',
  payload,
  command: ({ parent }: z.output<typeof payload>, source) => ({
    procedure: 'incident',
    instanceId: parent,
    type: 'takeChild',
    payload: { child: source },
  }),
  reports: { taken: 'keepParent', refused: 'keepParentRefusal', dead: 'keepParentRefusal' },
} as const satisfies IncidentEffectRow;
