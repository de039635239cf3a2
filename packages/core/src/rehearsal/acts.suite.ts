import type { Person } from '@statedesk/engine';
import type { DeskCommandName, DeskPayload } from '../desk/deskCommand.ts';
import type { Classification } from '../vocabulary/classification.ts';
import { colleague, organisation, tier1 } from './people.suite.ts';

/** One thing somebody does, before it is known to which instance. */
export interface Act {
  readonly type: DeskCommandName;
  readonly payload: object;
  readonly by: Person;
  /** Moves the clock first. */
  readonly at?: string;
  /** When it occurred, where it is put on record later. */
  readonly occurredAt?: string;
}

/** A command with its payload; by tier 1 unless somebody else is named. */
export const act = <Name extends DeskCommandName>(type: Name, payload: DeskPayload<Name>, by: Person = tier1): Act => ({
  type,
  payload,
  by,
});

export const by = (person: Person, given: Act): Act => ({ ...given, by: person });
export const occurred = (instant: string, given: Act): Act => ({ ...given, occurredAt: instant });
export const at = (instant: string, given: Act): Act => ({ ...given, at: instant });

export const intake = {
  project: 'HIS-2026',
  organisation,
  contactName: '赵敏',
  telephone: '+86 571 8888 0000',
  cause: 'Outpatients cannot be registered',
  symptom: 'HIS 登录后白屏',
  priorityEstimate: 'high',
  expectedBy: '2026-03-02T12:00:00+08:00',
} as const;

export const telephoned = act('reportIncident', { channel: 'telephone', ...intake });
export const bareReport = act('reportIncident', { channel: 'email', organisation });
export const emailed = act('reportIncident', { channel: 'email', ...intake });
export const accepted = act('acceptIncident', {});
export const asked = act('recordDetails', { description: 'White screen since eight, all workstations' });

const fault = (faultGrade: 'high' | 'medium' | 'low'): Classification => ({
  category: 'fault',
  subcategory: 'applicationSystem',
  faultGrade,
  importance: 'important',
  urgency: 'urgent',
  impactScope: 'wholeOrganisation',
});
const judged = { importance: 'ordinary', urgency: 'notUrgent', impactScope: 'oneUser' } as const;

export const consultation = act('classifyIncident', {
  classification: { category: 'technicalConsultation', ...judged },
});
export const minorFault = act('classifyIncident', { classification: { ...fault('low'), ...judged } });
export const majorFault = act('classifyIncident', { classification: { ...fault('high'), ...judged } });
export const gravest = fault('medium');
export const majorUrgentFault = act('classifyIncident', { classification: gravest });

export const turnedAway = act('turnAway', { reason: 'Not under contract' });
export const withdrawn = act('withdrawIncident', { receivedBy: 'telephone', reason: 'It works again' });
export const cancelled = act('cancelIncident', { reason: 'A fire drill' });

export const guidanceStarted = act('startGuidance', {});
export const guided = act('recordGuidance', { articles: ['KB-12'], advice: 'Clear the cache', result: 'No change' });
export const consentAsked = act('requestRemoteConsent', { whyNotByTelephone: 'The cache is clear' });
export const consented = act('grantRemoteConsent', { receivedBy: 'telephone' });
export const consentWithdrawn = act('withdrawRemoteConsent', { receivedBy: 'telephone' });
export const connected = act('startRemoteSession', { tool: 'RustDesk' });
export const disconnected = act('endRemoteSession', { done: 'Certificate renewed' });

export const toDevelopers = act('handOverToRD', { ground: 'triedWithoutSuccess', reason: 'Not in the articles' });
export const toVendor = act('handOverToVendor', { vendor: 'Acme', domain: 'storage', reason: 'Array degraded' });

export const diagnosisBegun = act('beginDiagnosis', {});
export const causeFound = act('recordDiagnosis', { method: 'standardConfiguration', cause: 'Certificate expired' });
export const noCauseFound = act('recordDiagnosis', { method: 'log analysis', cause: null });
const no = { holds: false, reason: 'One clerk, one hour' };
/** Nothing about it is for problem management (5.9.f). */
export const judgedHarmless = act('judgeIncident', { highImpact: no, recurring: no, needsProblem: no });
const yes = { holds: true, reason: 'Every ward, twice a week' };
/** Of high impact, and for problem management (5.9.f). */
export const judgedForProblem = act('judgeIncident', { highImpact: yes, recurring: no, needsProblem: yes });
export const proposed = act('proposeSolution', {
  description: 'Renew the certificate',
  minutesNeeded: 20,
  feasibility: 'Needs no restart',
  workaround: false,
});
export const workaroundProposed = act('proposeSolution', {
  description: 'Switch to the standby node',
  minutesNeeded: 5,
  feasibility: 'Practised last month',
  workaround: true,
});
export const agreed = act('agreeToSolution', { receivedBy: 'telephone' });
export const backedUp = act('recordBackup', { what: 'HIS database', where: 'nas-2/2026-03-02' });
export const applied = act('applySolution', { summary: 'Certificate renewed', workaround: false });
/** A part is solved, and the rest is worked on (5.9.b). */
export const partlyApplied = act('recordPartialSolution', {
  summary: 'Certificate renewed',
  result: 'partlySolved',
  remains: 'The wards still see a white screen',
});
export const workaroundApplied = act('applySolution', { summary: 'Switched to standby', workaround: true });
export const documented = act('documentResolution', { steps: '1. Renew. 2. Reload.' });
export const confirmationAsked = act('requestConfirmation', {});
export const confirmed = act('confirmResolution', { receivedBy: 'telephone', satisfaction: 'satisfied' }, colleague);
export const rejected = act('rejectResolution', { receivedBy: 'telephone', reason: 'White again' });

export const archived = act('archiveRecord', {});
export const corrected = act('correctRecord', { correction: 'It began at 9:10' });
export const configurationUnchanged = act('declareConfigurationUnchanged', {});
export const nothingNew = act('declareNothingNew', { reason: 'The article on certificates says it' });
export const closed = act('closeIncident', {});
export const reopened = act('reopenIncident', { reason: 'White again' });

export const reached = act('recordFollowUp', { reached: true, satisfaction: 'satisfied' }, colleague);
export const notReached = act('recordFollowUp', { reached: false }, colleague);
export const dissatisfied = act('recordFollowUp', { reached: true, satisfaction: 'dissatisfied' }, colleague);
