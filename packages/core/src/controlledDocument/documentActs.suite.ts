import { act, type Act } from '../rehearsal/acts.suite.ts';
import { developer, incidentManager, technicalDirector } from '../rehearsal/people.suite.ts';

export const hashOf = (digit: string): string => `sha256:${digit.repeat(64)}`;

export const content = {
  reference: 'svn://docs/incident/v3.docx@41',
  sha256: hashOf('a'),
  change: 'The visit has a signature',
  describes: { what: 'procedure' as const, id: 'incident', version: 3 },
};
export const registered = act(
  'registerDocument',
  { kind: 'processDefinition', title: '事件管理程序', number: 'QP-07', ...content },
  incidentManager,
);
export const rewritten = act(
  'reviseDocument',
  { reference: 'svn://docs/incident/v4.docx@57', sha256: hashOf('b'), change: 'Approval in rounds' },
  incidentManager,
);
export const submitted = act(
  'submitDocument',
  { reviewers: [developer.id], approvers: [technicalDirector.id] },
  incidentManager,
);
export const passed = act('passDocument', { round: 1, remark: 'Clear' }, developer);
export const returned = act('returnDocument', { round: 1, reason: 'Say who signs' }, developer);
export const approved = act('approveDocument', { round: 1 }, technicalDirector);
export const notApproved = act('rejectDocument', { round: 1, reason: 'After the audit' }, technicalDirector);
export const takenBack = act('withdrawDocument', { reason: 'A page is missing' }, incidentManager);
export const published = act('publishDocument', {}, incidentManager);
export const discarded = act('discardDocument', { reason: 'Written twice' }, incidentManager);
export const retired = act('retireDocument', { reason: 'Replaced by another' }, incidentManager);
export const inForce: readonly Act[] = [registered, submitted, passed, approved, published];
