import type { EffectDefinition } from '@statedesk/engine';
import { handChangeOver } from './handChangeOver.ts';
import { takeChangeBack } from './takeChangeBack.ts';
import { notifyCustomer } from './notifyCustomer.ts';
import { notifyDepartmentManager } from './notifyDepartmentManager.ts';
import { notifyHolder } from './notifyHolder.ts';
import { notifyIncidentManager } from './notifyIncidentManager.ts';
import { notifySupport } from './notifySupport.ts';
import { notifyProjectManager } from './notifyProjectManager.ts';
import { notifyTechnicalDirector } from './notifyTechnicalDirector.ts';
import { notifyArchiveAdministrator } from './notifyArchiveAdministrator.ts';

/** Everything that goes out. Effects carry references and grounds, never what people wrote or personal values (R6). */
export const incidentEffects = {
  notifyCustomer,
  notifySupport,
  notifyHolder,
  notifyDepartmentManager,
  notifyIncidentManager,
  notifyProjectManager,
  notifyTechnicalDirector,
  notifyArchiveAdministrator,
  handChangeOver,
  takeChangeBack,
} as const satisfies Readonly<Record<string, EffectDefinition>>;
