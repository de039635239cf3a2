import * as z from 'zod';

/** What is taken along (5.7.b): the latest installer, the user manual, the latest patches, the form of the service record. */
export const preparationSchema = z.enum(['installer', 'manual', 'patches', 'serviceRecordForm']);
