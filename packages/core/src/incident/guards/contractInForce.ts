import { contractInForceAt } from '../../directory/contract.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** One of the contracts the directory knows for vendor and domain is in force when the incident is handed over. */
export const contractInForce: IncidentGuard = {
  requirement: '3.4.a',
  label: {
    en: 'a contract with the vendor is in force for this service domain',
    zh: '与该供应商在此服务领域有有效协议',
  },
  reads: ['vendor', 'domain', 'contracts'],
  holds: (_, command) =>
    (command.type === 'handOverToVendor' || command.type === 'askAssistance') &&
    contractInForceAt(command.observations['contracts'], command.occurredAt) !== undefined,
};
