import type { DerivationView } from '@statedesk/engine';
import type { ReckonedDeadline } from '../procedure/deadlines/reckonedDeadline.ts';
import { undecidedRound } from '../procedure/deadlines/undecidedRound.ts';
import type { DocumentEvent } from './documentEvent.ts';
import { readDocumentPolicy } from './documentPolicy.ts';
import type { DocumentRecord } from './documentRecord.ts';

/** What falls due of a document under control. */
export type DocumentDeadlineId = 'documentReview' | 'documentApproval';

type Due = ReckonedDeadline<DocumentDeadlineId, DocumentEvent['type']>;

const common = { requirement: '3.1.a', occasion: 'reviewAsked' } as const;

/** Reviewers, then approvers, who have not answered in time are asked again, once a round; silence approves nothing. */
export const documentDeadlines = ({ review, approval }: DocumentRecord, view: DerivationView): readonly Due[] => {
  const policy = readDocumentPolicy(view.policy);
  const reviewers = { type: 'remindOfDocumentReview', payload: {} } as const;
  const approvers = { type: 'remindOfDocumentApproval', payload: {} } as const;
  return [
    ...undecidedRound(review, { id: 'documentReview', ...common, ...policy.review, command: reviewers }, view),
    ...undecidedRound(approval, { id: 'documentApproval', ...common, ...policy.approval, command: approvers }, view),
  ];
};
