import { problemFields } from './problemFields.ts';
import type { FieldLabel } from '@statedesk/engine';
import { closingFields } from './closingFields.ts';
import { handlingFields } from './handlingFields.ts';
import { handOffFields } from './handOffFields.ts';
import { handOverFields } from './handOverFields.ts';
import { intakeFields } from './intakeFields.ts';
import { knowledgeFields } from './knowledgeFields.ts';
import { majorIncidentFields } from './majorIncidentFields.ts';
import { processFields } from './processFields.ts';
import { resourceFields } from './resourceFields.ts';
import { responsibilityFields } from './responsibilityFields.ts';
import { visitFields } from './visitFields.ts';

/**
 * What the fields of commands are called and what is asked for in them, in both languages: by name, by path where a name
 * means several things (`changes.item`), or behind a command where commands differ (`recordBackup.what`).
 */
export const fieldLabels: Readonly<Record<string, FieldLabel>> = {
  ...intakeFields,
  ...handlingFields,
  ...responsibilityFields,
  ...closingFields,
  ...resourceFields,
  ...knowledgeFields,
  ...visitFields,
  ...majorIncidentFields,
  ...handOffFields,
  ...handOverFields,
  ...processFields,
  ...problemFields,
};
