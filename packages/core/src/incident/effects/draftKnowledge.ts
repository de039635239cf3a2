import * as z from 'zod';
import { nameSchema, proseSchema } from '../../vocabulary/text.ts';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

const payload = z.strictObject({ title: nameSchema, solution: proseSchema, keywords: z.array(nameSchema).max(20) });

/** A new solution becomes a draft of the knowledge base, which tells the incident its id (5.13.a, rule R17). */
export const draftKnowledge = {
  requirement: '5.13.a',
  label: { en: 'Draft a knowledge base article', zh: '起草知识条目' },
  lane: 'instance',
  payload,
  command: (given, sourceIncident) => {
    const { title: summary, ...content } = payload.parse(given);
    return { procedure: 'knowledgeArticle', type: 'draftArticle', payload: { summary, ...content, sourceIncident } };
  },
  reports: { taken: 'noteArticleDrafted' },
  reportedAsOf: 'announcement',
} as const satisfies IncidentEffectRow;
