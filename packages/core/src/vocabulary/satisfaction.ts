import * as z from 'zod';

/** What the customer thinks of the service (1.d, 5.14.b). */
export const satisfactionSchema = z.enum(['satisfied', 'fairlySatisfied', 'neutral', 'dissatisfied']);
export type Satisfaction = z.output<typeof satisfactionSchema>;
