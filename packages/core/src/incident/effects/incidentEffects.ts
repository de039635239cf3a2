import type { EffectDefinition } from '@statedesk/engine';
import { notifyCustomer } from './notifyCustomer.ts';
import { notifyDepartmentManager } from './notifyDepartmentManager.ts';
import { notifyHolder } from './notifyHolder.ts';
import { notifyIncidentManager } from './notifyIncidentManager.ts';
import { notifySupport } from './notifySupport.ts';

/** Everything that goes out. Effects carry references and grounds, never what people wrote or personal values (R6). */
export const incidentEffects = {
  notifyCustomer,
  notifySupport,
  notifyHolder,
  notifyDepartmentManager,
  notifyIncidentManager,
} as const satisfies Readonly<Record<string, EffectDefinition>>;
