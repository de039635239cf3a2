import type { IncidentGuard } from './incidentGuard.ts';

/** Service is owed to the support project; where policy only warns, nothing is asked. */
export const entitled: IncidentGuard = {
  requirement: '2.b',
  label: {
    en: 'the support project has an entitlement in force, or it is waived',
    zh: '支持项目的服务权益有效，或已豁免',
  },
  holds: (record, { policy }) =>
    policy.project.withoutEntitlement === 'warn' ||
    record.support?.standing === 'entitled' ||
    record.waivers.entitlement !== undefined,
};
