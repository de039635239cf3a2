import type { IncidentObligation } from './incidentObligation.ts';
import { standingOf } from './standingOf.ts';

/** Once the customer has confirmed, or did not answer, the three things that closing waits for: archive, configuration, knowledge. */
export const settlements: IncidentObligation = (record) => {
  const { confirmation, unconfirmed, archive, correction, configuration, knowledge, waivers } = record;
  const wentOn = unconfirmed ?? confirmation;
  if (wentOn === null) return [];
  const owed = { owedSince: wentOn.at, blocks: ['closeIncident'] } as const;
  return [
    {
      id: 'archive',
      requirement: '5.11.a',
      label: { en: 'The service record is archived', zh: '服务记录单归档' },
      ...owed,
      standing: standingOf(archive !== null && correction === null),
    },
    {
      id: 'configurationUpdate',
      requirement: '5.12.a',
      label: { en: 'Configuration changes are submitted, or there are none', zh: '提交配置项更新或声明无变更' },
      ...owed,
      standing: standingOf(configuration !== null, waivers.configurationUpdate !== undefined),
    },
    {
      id: 'knowledge',
      requirement: '5.13.a',
      label: { en: 'A new solution is submitted to the knowledge base, or is known', zh: '新方案提交知识库或声明已有' },
      ...owed,
      standing: standingOf(knowledge !== null, waivers.knowledge !== undefined),
    },
  ];
};
