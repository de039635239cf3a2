import type { IncidentGuard } from './incidentGuard.ts';

/** The On-site Service Record is without a signature. */
export const notYetSigned: IncidentGuard = {
  requirement: '5.10.a',
  label: { en: 'the On-site Service Record is not signed yet', zh: '现场服务记录单尚未签字' },
  holds: ({ signature }) => signature?.outcome !== 'signed',
};
