import * as z from 'zod';
import { nameSchema } from '../../vocabulary/text.ts';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

const payload = z.strictObject({ into: nameSchema });

/** To the incident that goes on: take this one as a duplicate, or refuse (rule R17). */
export const askToMerge = {
  requirement: 'PR.c',
  label: { en: 'Ask another incident to take this one', zh: '请求并入其他事件' },
  lane: 'instance',
  payload,
  command: ({ into }: z.output<typeof payload>, source) => ({
    procedure: 'incident',
    instanceId: into,
    type: 'absorbDuplicate',
    payload: { duplicate: source },
  }),
  reports: { taken: 'keepMerge', refused: 'keepMergeRefusal', dead: 'keepMergeRefusal' },
} as const satisfies IncidentEffectRow;
