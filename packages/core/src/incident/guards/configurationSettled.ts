import type { IncidentGuard } from './incidentGuard.ts';

/** The update is submitted, or nothing changed. */
export const configurationSettled: IncidentGuard = {
  requirement: '5.12.a',
  label: { en: 'the configuration update is submitted, or declared unnecessary', zh: '配置项更新已提交或声明无变更' },
  holds: (record) => record.configuration !== null,
};
