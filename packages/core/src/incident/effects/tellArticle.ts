import * as z from 'zod';
import { nameSchema } from '../../vocabulary/text.ts';
import type { IncidentEffectRow } from './incidentEffectRow.ts';

const payload = z.strictObject({ article: nameSchema, use: z.enum(['consulted', 'solved']) });

/** An article counts by whom it was consulted, and what it solved (5.3.a, rule R17). Once for each incident. */
export const tellArticle = {
  requirement: '5.3.a',
  label: { en: 'Tell an article of its use', zh: '登记知识条目的使用' },
  lane: 'instance',
  payload,
  command: (given, incident) => {
    const { article, use } = payload.parse(given);
    const type = use === 'solved' ? 'noteSolution' : 'noteConsultation';
    return {
      procedure: 'knowledgeArticle',
      instanceId: article,
      type,
      payload: { incident },
      once: `${use}/${incident}`,
    };
  },
} as const satisfies IncidentEffectRow;
