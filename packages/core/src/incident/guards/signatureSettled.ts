import { isSigned } from '../onSite/isSigned.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** After a visit the customer has signed, or the refusal is confirmed. Cannot be waived. */
export const signatureSettled: IncidentGuard = {
  requirement: '5.10.a',
  label: {
    en: 'after a visit the customer has signed, or the incident manager has confirmed that they refused',
    zh: '上门服务后客户已签字，或拒签已经负责人确认',
  },
  holds: (record) => isSigned(record),
};
