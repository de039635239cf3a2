import { appointmentAhead } from './appointmentAhead.ts';
import { concernsOnSite } from './concernsOnSite.ts';
import { leadGoesAlong } from './leadGoesAlong.ts';
import { nobodyOnSite } from './nobodyOnSite.ts';
import { notYetInvited } from './notYetInvited.ts';
import { notYetSigned } from './notYetSigned.ts';
import { onSiteNow } from './onSiteNow.ts';
import { projectManagerNamed } from './projectManagerNamed.ts';
import { refusalStanding } from './refusalStanding.ts';
import { remoteRuledOut } from './remoteRuledOut.ts';
import { roundAsked } from './roundAsked.ts';
import { roundsLeft } from './roundsLeft.ts';
import { roundsUsedUp } from './roundsUsedUp.ts';
import { signatureSettled } from './signatureSettled.ts';
import { somebodyCouldApprove } from './somebodyCouldApprove.ts';
import { visitMade } from './visitMade.ts';
import { visitPrepared } from './visitPrepared.ts';
import { workOrderApproved } from './workOrderApproved.ts';
import { workOrderFiled } from './workOrderFiled.ts';
import { workOrderHandedIn } from './workOrderHandedIn.ts';
import { workOrderRejected } from './workOrderRejected.ts';
import { workOrderToHandIn } from './workOrderToHandIn.ts';
import type { IncidentGuard } from './incidentGuard.ts';

/** The guards of dispatch and visits (5.6 to 5.8), of the signature and of the work order's way to the archive. */
export const visitGuards = {
  appointmentAhead,
  concernsOnSite,
  leadGoesAlong,
  nobodyOnSite,
  notYetInvited,
  notYetSigned,
  onSiteNow,
  projectManagerNamed,
  refusalStanding,
  remoteRuledOut,
  roundAsked,
  roundsLeft,
  roundsUsedUp,
  signatureSettled,
  somebodyCouldApprove,
  visitMade,
  visitPrepared,
  workOrderApproved,
  workOrderFiled,
  workOrderHandedIn,
  workOrderRejected,
  workOrderToHandIn,
} as const satisfies Readonly<Record<string, IncidentGuard>>;
