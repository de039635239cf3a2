import * as z from 'zod';

/** Who a vendor draws in beside itself (3.4.d). */
export const partyKindSchema = z.enum(['developer', 'manufacturer', 'other']);
export type PartyKind = z.output<typeof partyKindSchema>;
