import * as z from 'zod';

/** What an incident may come to owe, by its id; the pieces of the intake aside, which are marked unknown instead. */
export const obligationIdSchema = z.enum([
  'entitlement',
  'details',
  'noticeAcknowledgement',
  'taking',
  'expeditingAnswer',
  'dispatchDecision',
  'workOrder',
  'workOrderApproval',
  'preparation',
  'leaving',
  'signature',
  'workOrderHandIn',
  'workOrderReceipt',
  'backup',
  'majorIncidentDecision',
  'majorIncidentAcknowledgement',
  'majorIncidentReview',
  'costApproval',
  'change',
  'documentation',
  'customerConfirmation',
  'archive',
  'configurationUpdate',
  'knowledge',
  'leadRelease',
  'rootCause',
  'followUp',
  'dissatisfaction',
]);
export type ObligationId = z.output<typeof obligationIdSchema>;
