import { handProblemOver } from './handProblemOver.ts';
import { takeProblemBack } from './takeProblemBack.ts';
import { tellProblemOfEnd } from './tellProblemOfEnd.ts';
import type { EffectDefinition } from '@statedesk/engine';
import { draftKnowledge } from './draftKnowledge.ts';
import { handConfigurationUpdate } from './handConfigurationUpdate.ts';
import { askParent } from './askParent.ts';
import { leaveParent } from './leaveParent.ts';
import { tellChildren } from './tellChildren.ts';
import { askingRegister } from '../../numbering/askingRegister.ts';
import { askToMerge } from './askToMerge.ts';
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
import { notifyTopManagement } from './notifyTopManagement.ts';
import { tellArticle } from './tellArticle.ts';

/** Everything that goes out. Effects carry references and grounds, never what people wrote or personal values (R6). */
export const incidentEffects = {
  notifyCustomer,
  askToMerge,
  askRegister: askingRegister('keepNumber'),
  askParent,
  leaveParent,
  tellChildren,
  notifySupport,
  notifyHolder,
  notifyDepartmentManager,
  notifyTopManagement,
  notifyIncidentManager,
  notifyProjectManager,
  notifyTechnicalDirector,
  notifyArchiveAdministrator,
  draftKnowledge,
  handConfigurationUpdate,
  tellArticle,
  handChangeOver,
  takeChangeBack,
  handProblemOver,
  takeProblemBack,
  tellProblemOfEnd,
} as const satisfies Readonly<Record<string, EffectDefinition>>;
