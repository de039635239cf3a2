import type { Tier } from '../../vocabulary/role.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** Whether the incident is recalled to just this tier. */
const recalledTo =
  (tier: Tier): IncidentGuard['holds'] =>
  (_, command) =>
    command.type === 'recallIncident' && command.payload.to === tier;

export const recalledToTier1: IncidentGuard = {
  requirement: '1.l',
  label: { en: 'it is recalled to tier 1', zh: '召回至一线' },
  reads: ['to'],
  holds: recalledTo('tier1'),
};

export const recalledToRD: IncidentGuard = {
  requirement: '1.l',
  label: { en: 'it is recalled to tier 2, R&D', zh: '召回至二线·研发中心' },
  reads: ['to'],
  holds: recalledTo('tier2RD'),
};

export const recalledToManagement: IncidentGuard = {
  requirement: '1.l',
  label: { en: 'it is recalled to tier 2, company management', zh: '召回至二线·公司管理层' },
  reads: ['to'],
  holds: recalledTo('tier2Management'),
};
