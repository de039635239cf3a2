import type { Tier } from '../../vocabulary/role.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** Whether the incident starts at just this tier. */
const startsAt =
  (tier: Tier): IncidentGuard['holds'] =>
  (_, command) =>
    command.type === 'startAtHigherTier' && command.payload.tier === tier;

export const startsAtRD: IncidentGuard = {
  requirement: 'PR.b',
  label: { en: 'it starts at tier 2, R&D', zh: '直接由二线·研发中心受理' },
  reads: ['tier'],
  holds: startsAt('tier2RD'),
};

export const startsAtManagement: IncidentGuard = {
  requirement: 'PR.b',
  label: { en: 'it starts at tier 2, company management', zh: '直接由二线·公司管理层受理' },
  reads: ['tier'],
  holds: startsAt('tier2Management'),
};
