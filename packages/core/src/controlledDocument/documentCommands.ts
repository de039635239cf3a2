import * as z from 'zod';
import type { CommandRow } from '../procedure/commandRow.ts';
import { staffRoles } from '../vocabulary/role.ts';
import { nameSchema, proseSchema } from '../vocabulary/text.ts';
import { documentApprovalOver, documentReviewOver, maintainsIt, notOwnDocument } from './documentConditions.ts';
import { substitutesOfApprovers, substitutesOfReviewers, versionInForce } from './documentNeeds.ts';
import type { DocumentRecord } from './documentRecord.ts';
import { documentContentSchema } from './documentVersion.ts';

const common = { requirement: '3.1.a', region: 'root', by: staffRoles } as const;
const keepers = [
  'incidentManager',
  'departmentManager',
  'serviceDepartmentManager',
  'technicalDirector',
  'archiveAdministrator',
  'changeManager',
  'configurationManager',
] as const;
const writers = [...keepers, 'tier1', 'tier2RD', 'tier2Management', 'projectManager', 'problemManager'] as const;
const maintaining = { ...common, by: writers, conditions: { maintainsIt } } as const;
const keeping = { ...maintaining, by: keepers } as const;
const reviewing = {
  ...common,
  conditions: { notOwnDocument },
  notedWhen: { documentReviewOver },
  needs: { substitutes: substitutesOfReviewers },
} as const;
const approving = {
  ...common,
  conditions: { notOwnDocument },
  notedWhen: { documentApprovalOver },
  needs: { substitutes: substitutesOfApprovers },
} as const;
const byClock = { ...common, by: 'system', payload: z.strictObject({}) } as const;

/** Actor ids: any one of them decides. */
const people = z.array(nameSchema).min(1).max(20);
const taken = z.strictObject({ round: z.int().positive(), remark: proseSchema.exactOptional() });
const turnedDown = z.strictObject({ round: z.int().positive(), reason: proseSchema });
const because = z.strictObject({ reason: proseSchema });

/** Every command of a document under control. */
export const documentCommands = {
  registerDocument: {
    ...maintaining,
    requirement: '3.1.g',
    label: { en: 'Register a document', zh: '登记受控文件' },
    creates: true,
    payload: z.strictObject({
      kind: nameSchema,
      title: nameSchema,
      number: nameSchema.exactOptional(),
      ...documentContentSchema.shape,
    }),
  },
  reviseDocument: {
    ...maintaining,
    label: { en: 'Write the version anew, or the next one', zh: '编制或修订文件版本' },
    payload: documentContentSchema,
  },
  submitDocument: {
    ...maintaining,
    label: { en: 'Submit for review and approval', zh: '报送审核与批准' },
    payload: z.strictObject({ reviewers: people, approvers: people }),
  },
  withdrawDocument: {
    ...maintaining,
    label: { en: 'Take the submission back', zh: '撤回报送' },
    payload: because,
  },
  passDocument: { ...reviewing, label: { en: 'Record the review as passed', zh: '审核通过' }, payload: taken },
  returnDocument: { ...reviewing, label: { en: 'Return it to its author', zh: '审核退回' }, payload: turnedDown },
  approveDocument: { ...approving, label: { en: 'Approve the version', zh: '批准文件版本' }, payload: taken },
  rejectDocument: { ...approving, label: { en: 'Reject the version', zh: '不予批准' }, payload: turnedDown },
  publishDocument: {
    ...keeping,
    label: { en: 'Publish the version', zh: '发布文件版本' },
    needs: { versionInForce },
    payload: z.strictObject({}),
  },
  discardDocument: { ...maintaining, label: { en: 'Discard what is being written', zh: '放弃草稿' }, payload: because },
  retireDocument: { ...keeping, label: { en: 'Retire the document', zh: '停用文件' }, payload: because },
  remindOfDocumentReview: { ...byClock, label: { en: 'Remind the reviewers', zh: '提醒审核人' } },
  remindOfDocumentApproval: { ...byClock, label: { en: 'Remind the approvers', zh: '提醒批准人' } },
} as const satisfies Readonly<Record<string, CommandRow<DocumentRecord>>>;
