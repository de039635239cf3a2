import * as z from 'zod';

/** What intake collects (5.1.b to 5.1.d, 2.b). Each is given, or asked and unknown, before recording ends (1.e). */
export const intakePieceSchema = z.enum([
  'organisation',
  'contactName',
  'telephone',
  'cause',
  'symptom',
  'priorityEstimate',
  'expectedBy',
  'project',
]);
export type IntakePiece = z.output<typeof intakePieceSchema>;
