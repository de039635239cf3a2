import type { Approval } from '../approval/approval.ts';
import { approvalAfter } from '../approval/approvalStep.ts';
import { requestRound } from '../approval/openRound.ts';
import { withdrawRound } from '../approval/withdrawRound.ts';
import { actOf } from '../procedure/act.ts';
import { roundAnswered } from '../procedure/roundAnswered.ts';
import type { Given } from './documentEvent.ts';
import { inForceOf, type DocumentRecord } from './documentRecord.ts';
import type { DocumentVersion } from './documentVersion.ts';

/** The version that is being written, as it is handed in now; after one that was published it is the next. */
const writeVersion = (
  record: DocumentRecord,
  command: Given<'registerDocument' | 'reviseDocument'>,
): DocumentRecord => {
  const { draft, revisions } = record;
  const { reference, sha256, describes = null } = command.payload;
  const written: DocumentVersion = {
    version: draft?.version ?? (revisions.at(-1)?.version ?? 0) + 1,
    ...{ reference, sha256, describes, written: actOf(command) },
    authors: [...new Set([...(draft?.authors ?? []), command.actor.id])],
    ...{ reviewed: null, approved: null, published: null, ended: null },
  };
  return { ...record, draft: written };
};

const openDocument = (record: DocumentRecord, command: Given<'registerDocument'>): DocumentRecord => {
  const { kind, title, number = null } = command.payload;
  return { ...writeVersion(record, command), kind, title, number };
};

const openReview = (record: DocumentRecord, command: Given<'submitDocument'>): DocumentRecord => {
  const { payload, occurredAt: at, revision } = command;
  const round = { approvers: payload.reviewers, barred: record.draft?.authors ?? [], at, revision };
  return { ...record, approvers: payload.approvers, review: approvalAfter(requestRound(record.review, round)) };
};

const signatureOf = ({ decision }: Approval): DocumentVersion['reviewed'] => {
  if (decision === null) return null;
  const { by, onBehalfOf, at, revision } = decision;
  return { by, onBehalfOf, at, revision };
};

/** Reviewed, it is at once asked to be approved. */
const passReview = (record: DocumentRecord, command: Given<'passDocument'>): DocumentRecord => {
  const { draft, approvers } = record;
  const review = roundAnswered(record.review, 'approved', command);
  const { occurredAt: at, revision } = command;
  const round = { approvers, barred: draft?.authors ?? [], at, revision };
  const approval = approvalAfter(requestRound(record.approval, round));
  return { ...record, review, approval, draft: draft && { ...draft, reviewed: signatureOf(review) } };
};

const keepReturn = (record: DocumentRecord, command: Given<'returnDocument'>): DocumentRecord => ({
  ...record,
  review: roundAnswered(record.review, 'rejected', command),
});

const keepApproval = (record: DocumentRecord, command: Given<'approveDocument'>): DocumentRecord => {
  const approval = roundAnswered(record.approval, 'approved', command);
  return { ...record, approval, draft: record.draft && { ...record.draft, approved: signatureOf(approval) } };
};

const keepRejection = (record: DocumentRecord, command: Given<'rejectDocument'>): DocumentRecord => ({
  ...record,
  approval: roundAnswered(record.approval, 'rejected', command),
});

const takenBack = (approval: Approval | null, command: Given<'withdrawDocument'>): Approval | null => {
  const { actor, occurredAt: at, revision } = command;
  if (approval === null || approval.decision !== null) return approval;
  return approvalAfter(withdrawRound(approval, { by: actor.id, at, revision }));
};

/** Whatever round waits is over. */
const takeBack = (record: DocumentRecord, command: Given<'withdrawDocument'>): DocumentRecord => ({
  ...record,
  review: takenBack(record.review, command),
  approval: takenBack(record.approval, command),
});

const ending = (
  { revisions }: DocumentRecord,
  how: 'superseded' | 'retired',
  at: DocumentVersion['written']['at'],
): DocumentVersion[] => revisions.map((one) => (one.ended === null ? { ...one, ended: { how, at } } : one));

/** It is in force from now on, and the one before it no more. */
const putInForce = (record: DocumentRecord, command: Given<'publishDocument'>): DocumentRecord => {
  const published = record.draft && { ...record.draft, published: actOf(command) };
  const before = ending(record, 'superseded', command.occurredAt);
  return { ...record, draft: null, revisions: published === null ? before : [...before, published] };
};

const dropDraft = (record: DocumentRecord): DocumentRecord => ({ ...record, draft: null });

const retire = (record: DocumentRecord, command: Given<'retireDocument'>): DocumentRecord =>
  inForceOf(record) === null ? record : { ...record, revisions: ending(record, 'retired', command.occurredAt) };

/** Every change of the record that a document makes. */
export const documentChanges = {
  openDocument,
  writeVersion,
  openReview,
  passReview,
  keepReturn,
  keepApproval,
  keepRejection,
  takeBack,
  putInForce,
  dropDraft,
  retire,
};
