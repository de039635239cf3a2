import { personalOf, textOf } from '../read.ts';
import { told, type IncidentStory } from './toldOfIncident.ts';

/** What intake collected, the last word on each piece: a report may be completed later (1.e). */
export const intakeOf = (story: IncidentStory) => {
  const reports = told(story, 'reportIncident', 'completeIntake');
  const last = (piece: 'cause' | 'symptom' | 'priorityEstimate'): string | null =>
    reports.map(({ said }) => textOf(said(piece))).findLast((words) => words !== null) ?? null;
  return {
    cause: last('cause'),
    symptom: last('symptom'),
    priorityEstimate: last('priorityEstimate'),
    contact: personalOf(story.record.contact.name),
    telephone: personalOf(story.record.contact.telephone),
  };
};
