import { acknowledgeWorkOrder } from './acknowledgeWorkOrder.ts';
import { agreeVisit } from './agreeVisit.ts';
import { approveWorkOrder } from './approveWorkOrder.ts';
import { arrangeAnotherVisit } from './arrangeAnotherVisit.ts';
import { arriveOnSite } from './arriveOnSite.ts';
import { confirmDispatch } from './confirmDispatch.ts';
import { confirmSigningRefusal } from './confirmSigningRefusal.ts';
import { declineDispatch } from './declineDispatch.ts';
import { departForSite } from './departForSite.ts';
import { escalateDispatch } from './escalateDispatch.ts';
import { failVisit } from './failVisit.ts';
import { fillWorkOrder } from './fillWorkOrder.ts';
import { handInWorkOrder } from './handInWorkOrder.ts';
import { inviteToVisit } from './inviteToVisit.ts';
import { leaveSite } from './leaveSite.ts';
import { recordPreparation } from './recordPreparation.ts';
import { recordSignature } from './recordSignature.ts';
import { recordSigningRefusal } from './recordSigningRefusal.ts';
import { rejectWorkOrder } from './rejectWorkOrder.ts';
import { remindOfWorkOrder } from './remindOfWorkOrder.ts';
import { requestDispatch } from './requestDispatch.ts';
import { reviseWorkOrder } from './reviseWorkOrder.ts';
import { withdrawDispatch } from './withdrawDispatch.ts';
import type { IncidentCommandRow } from './incidentCommandRow.ts';

/** The commands of a dispatch, of the visit it leads to, and of their papers. */
export const visitCommands = {
  // Dispatch (5.6)
  requestDispatch,
  confirmDispatch,
  declineDispatch,
  fillWorkOrder,
  approveWorkOrder,
  rejectWorkOrder,
  reviseWorkOrder,
  withdrawDispatch,
  escalateDispatch,
  // Visit (5.7)
  agreeVisit,
  recordPreparation,
  inviteToVisit,
  departForSite,
  arriveOnSite,
  failVisit,
  arrangeAnotherVisit,
  leaveSite,
  // Signature and filing (5.10.a, 5.11.b)
  recordSignature,
  recordSigningRefusal,
  confirmSigningRefusal,
  handInWorkOrder,
  acknowledgeWorkOrder,
  remindOfWorkOrder,
} as const satisfies Readonly<Record<string, IncidentCommandRow>>;
