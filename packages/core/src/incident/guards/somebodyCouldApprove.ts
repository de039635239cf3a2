import { roundFor } from '../onSite/roundFor.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** There is a technical director who neither asked for the work order nor filled it in. */
export const somebodyCouldApprove: IncidentGuard = {
  requirement: '5.6.d',
  label: {
    en: 'the support project names a technical director who did not ask for the work order or fill it in',
    zh: '支持项目有未参与申请与填单的技术总监',
  },
  reads: ['project'],
  holds: (record, command) =>
    (command.type === 'fillWorkOrder' || command.type === 'reviseWorkOrder') &&
    roundFor(record, command).outcome !== 'refused',
};
