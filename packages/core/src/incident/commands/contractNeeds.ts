import type { Need } from '@statedesk/engine';
import type { IncidentRecord } from '../incidentRecord.ts';

/** The contracts with the vendor that the command names, for the domain that it names (3.4.a). */
export const namedContracts: Need<IncidentRecord> = {
  question: ({ payload }) => ({
    ask: 'contracts',
    vendor: payload['vendor'] ?? null,
    domain: payload['domain'] ?? null,
  }),
};
