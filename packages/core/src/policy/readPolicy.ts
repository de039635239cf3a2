import { policyReader } from '../procedure/policyReader.ts';
import { incidentPolicySchema, type IncidentPolicy } from './incidentPolicy.ts';

/** The policy of an incident's view, typed. */
export const readPolicy = policyReader<IncidentPolicy>(incidentPolicySchema);
