import { answerAssistance } from './answerAssistance.ts';
import { answerExpediting } from './answerExpediting.ts';
import { askAssistance } from './askAssistance.ts';
import { drawInParty } from './drawInParty.ts';
import { endAssistance } from './endAssistance.ts';
import { escalateAssistance } from './escalateAssistance.ts';
import { escalateExpediting } from './escalateExpediting.ts';
import { escalateQueue } from './escalateQueue.ts';
import { expediteIncident } from './expediteIncident.ts';
import { nameVendorContact } from './nameVendorContact.ts';
import { recallIncident } from './recallIncident.ts';
import { releaseIncident } from './releaseIncident.ts';
import { releaseParty } from './releaseParty.ts';
import { takeUpIncident } from './takeUpIncident.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** Who answers for the incident, and how it is steered (1.l, 3.3.e, 3.4.d, 3.4.f). */
export const controlCommands = {
  takeUpIncident,
  releaseIncident,
  recallIncident,
  expediteIncident,
  answerExpediting,
  escalateQueue,
  escalateExpediting,
  nameVendorContact,
  drawInParty,
  releaseParty,
  askAssistance,
  answerAssistance,
  endAssistance,
  escalateAssistance,
} as const satisfies Readonly<Record<string, IncidentCommandRow>>;
