import * as z from 'zod';
import type { IncidentRecord } from '../../incident/incidentRecord.ts';
import { defineForm } from '../form.ts';
import { section, text } from '../formFields.ts';
import { textOf } from '../read.ts';
import { customerFields, customerOf } from './customerFields.ts';
import { intakeOf } from './intakeOf.ts';
import { assignmentFields, assignmentOf } from './workOrder/assignmentFields.ts';
import { ordersOf } from './workOrder/orderStory.ts';
import { requestFields, requestOf } from './workOrder/requestFields.ts';
import { roundFields, roundsOf } from './workOrder/roundRows.ts';
import { serviceFields, servicesOf } from './workOrder/serviceRows.ts';
import { told } from './toldOfIncident.ts';

/** 《项目技术支持工单》: one for each dispatch whose work order was filled in, with every round of its approval (5.6). */
export const workOrder = defineForm<IncidentRecord>()({
  id: 'workOrder',
  version: 1,
  requirement: '6.c',
  archivedBy: 'handInWorkOrder',
  title: { en: 'Project Technical Support Work Order', zh: '项目技术支持工单' },
  signatures: [
    { en: 'Project manager', zh: '项目经理签字' },
    { en: 'Technical director', zh: '技术总监签字' },
    { en: 'Archive administrator', zh: '档案管理员签收' },
  ],
  schema: z.strictObject({
    heading: section(
      { en: 'Work order', zh: '工单' },
      {
        number: text({ en: 'Work order number', zh: '工单号' }),
        incident: text({ en: 'Incident', zh: '事件编号' }),
        dispatch: text({ en: 'Dispatch', zh: '第几次派单' }),
        symptom: text({ en: 'Symptom', zh: '故障现象' }),
      },
    ),
    customer: customerFields(),
    request: requestFields(),
    assignment: assignmentFields(),
    approval: roundFields(),
    service: serviceFields(),
  }),
  count: (story) => ordersOf(story).length,
  fill: (story, number) => {
    const dispatch = ordersOf(story)[number - 1] ?? { ...story, entries: [] };
    const numbered = told(dispatch, 'fillWorkOrder', 'reviseWorkOrder').map(({ said }) => textOf(said('number')));
    return {
      heading: {
        number: numbered.findLast((each) => each !== null) ?? null,
        incident: story.record.external?.number ?? story.instanceId,
        dispatch: String(number),
        symptom: intakeOf(story).symptom,
      },
      customer: customerOf(story),
      request: requestOf(dispatch),
      assignment: assignmentOf(dispatch),
      approval: { rounds: roundsOf(story, dispatch) },
      service: { visits: servicesOf(story, dispatch) },
    };
  },
});
