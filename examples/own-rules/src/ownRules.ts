// What one company adds to the incident procedure: a field on the report, its own category, an approval by its security
// officer. And one thing that loosens the procedure, which is said of it.
import { incidentProcedure } from '@statedesk/core';
import { extendProcedure } from '@statedesk/engine';
import * as z from 'zod';

const categorySchema = z.enum(['medicalDevice', 'office']);

export const ownRules = extendProcedure(incidentProcedure, {
  name: 'westlake',
  version: 1,
  title: { en: 'Incident management at Westlake Hospital', zh: '西湖医院事件管理' },
  requirements: {
    'westlake.1': { title: { en: 'The device is named by its asset tag', zh: '以资产编号指明设备' }, source: 'C' },
    'westlake.2': { title: { en: 'Security approves before it is applied', zh: '实施前须经安全官批准' }, source: 'C' },
    'westlake.3': { title: { en: 'Nobody approves their own proposal', zh: '不得批准自己提出的方案' }, source: 'C' },
  },
  roles: { securityOfficer: { en: 'Security officer', zh: '安全官' } },
  sees: ['securityOfficer'],
  fields: {
    schema: z.strictObject({
      assetTag: z.string().nullable(),
      category: categorySchema.nullable(),
      proposedBy: z.string().nullable(),
    }),
    blank: { assetTag: null, category: null, proposedBy: null },
  },
  payloads: {
    reportIncident: z.strictObject({ assetTag: z.string().max(20).optional() }),
    classifyIncident: z.strictObject({ category: categorySchema }),
  },
  fieldLabels: {
    'extra.westlake.assetTag': {
      title: { en: 'Asset tag', zh: '资产编号' },
      description: { en: 'The number on the device', zh: '设备上的编号' },
    },
    'extra.westlake.category': {
      title: { en: 'Category of the hospital', zh: '院内类别' },
      description: { en: 'What kind of device it is', zh: '设备的类别' },
      values: { medicalDevice: { en: 'Medical device', zh: '医疗设备' }, office: { en: 'Office', zh: '办公' } },
    },
  },
  commands: {
    approveSolution: {
      requirement: 'westlake.2',
      label: { en: 'Approve the solution', zh: '批准方案' },
      by: ['securityOfficer'],
      region: 'stage',
      payload: z.strictObject({}),
    },
    rejectSolution: {
      requirement: 'westlake.2',
      label: { en: 'Reject the solution', zh: '驳回方案' },
      by: ['securityOfficer'],
      region: 'stage',
      payload: z.strictObject({ reason: z.string().min(1).max(500) }),
    },
  },
  guards: {
    proposedByAnother: {
      requirement: 'westlake.3',
      label: { en: 'somebody else proposed the solution', zh: '方案由他人提出' },
      holds: ({ extra }, { actor }) => extra.westlake.proposedBy !== actor.id,
    },
  },
  changes: {
    keepTag: (fields, event) =>
      event.type === 'reportIncident'
        ? { ...fields, assetTag: event.payload.extra?.westlake.assetTag ?? null }
        : fields,
    keepCategory: (fields, event) =>
      event.type === 'classifyIncident' ? { ...fields, category: event.payload.extra.westlake.category } : fields,
    keepProposer: (fields, { actor }) => ({ ...fields, proposedBy: actor.id }),
  },
  also: { reportIncident: ['keepTag'], classifyIncident: ['keepCategory'], proposeSolution: ['keepProposer'] },
  states: {
    'stage.solution.securityReview': {
      requirement: 'westlake.2',
      label: { en: 'Security review', zh: '安全审批' },
      description: 'The customer has agreed; the security officer looks at it before anything is applied.',
    },
  },
  detours: [
    {
      command: 'agreeToSolution',
      from: 'stage.solution.proposed',
      to: 'stage.solution.agreed',
      through: 'stage.solution.securityReview',
    },
  ],
  transitions: [
    {
      at: 'stage.solution.securityReview',
      command: 'approveSolution',
      requirement: 'westlake.2',
      target: 'stage.solution.agreed',
      guards: ['proposedByAnother'],
    },
    {
      at: 'stage.solution.securityReview',
      command: 'rejectSolution',
      requirement: 'westlake.2',
      target: 'stage.solution.proposed',
    },
  ],
  // In the slot and under the name of the procedure's own fact: found by the hospital's category where there is one.
  facts: {
    category: {
      slot: 'k4',
      label: { en: 'Category', zh: '类别' },
      project: ({ classification, extra }) => extra.westlake.category ?? classification?.category ?? null,
    },
  },
  // The incident manager may classify as well: a role more on a row of the text, and said so.
  by: { classifyIncident: ['tier1', 'tier2RD', 'tier2Management', 'incidentManager'] },
});
