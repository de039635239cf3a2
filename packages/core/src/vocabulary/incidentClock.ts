import * as z from 'zod';

/** What is timed: the first reaction and the restoring of service (1.a), a vendor's turn (3.4.b), an agreed time (5.9.b),
 * the way to the customer (5.1.e). */
export const incidentClockSchema = z.enum(['response', 'resolution', 'vendor', 'agreed', 'onSite']);
export type IncidentClock = z.output<typeof incidentClockSchema>;

/** Those that run towards a target of the priority (1.a). */
export type TargetedClock = Extract<IncidentClock, 'response' | 'resolution' | 'onSite'>;

/** How a clock stands, as incidents are found by it. */
export type ClockStanding = 'running' | 'paused' | 'met' | 'breached' | 'cancelled';
