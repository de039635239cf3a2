import type { IncidentGuard } from './incidentGuard.ts';

/** The update is submitted, or nothing changed. */
export const configurationSettled: IncidentGuard = {
  requirement: '5.12.a',
  label: {
    en: 'the configuration update is submitted, declared unnecessary, or waived',
    zh: '配置项更新已提交、声明无变更或已豁免',
  },
  holds: (record) => record.configuration !== null || record.waivers.configurationUpdate !== undefined,
};
