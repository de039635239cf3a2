import type { IncidentRecord } from '../incident/incidentRecord.ts';
import type { FilledForm } from './fillForm.ts';

/** Whether a form is, word by word, the one that went into the archive last. */
export const isArchived = ({ form, hash }: FilledForm, { archive }: IncidentRecord): boolean =>
  archive?.forms.some((archived) => archived.form === form && archived.hash === hash) ?? false;
