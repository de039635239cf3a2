import * as z from 'zod';

/** The clocks of an incident: response and resolution (1.a), the vendor's (3.4.b), an agreed resolution time (5.9.b). */
export const clockNameSchema = z.enum(['response', 'resolution', 'vendor', 'agreed']);
export type ClockName = z.output<typeof clockNameSchema>;
