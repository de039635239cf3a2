import * as z from 'zod';
import type { IncidentRecord } from '../../incident/incidentRecord.ts';
import { channelLabels, satisfactionLabels } from '../../labels/labels.ts';
import { defineForm } from '../form.ts';
import { choice, instant, rows, section, text, yesNo } from '../formFields.ts';
import { textOf, yesNoOf } from '../read.ts';
import { customerFields, customerOf } from './customerFields.ts';
import { told, type IncidentStory } from './toldOfIncident.ts';

const furtherSteps = {
  none: { en: 'None', zh: '无' },
  reopened: { en: 'Handled again', zh: '重新处理' },
  complaint: { en: 'Complaint', zh: '投诉' },
  open: { en: 'To be decided', zh: '待处理' },
} as const;

const furtherStepOf = ({ record: { dissatisfaction, cycle, earlierFollowUps } }: IncidentStory) => {
  if (dissatisfaction !== null) return dissatisfaction.complaint === null ? 'open' : 'complaint';
  return cycle > 1 && earlierFollowUps.length > 0 ? 'reopened' : 'none';
};

const callsOf = (story: IncidentStory) =>
  told(story, 'recordFollowUp', 'confirmDuringFollowUp').map(({ command, said, actor, at }) => ({
    at,
    by: actor,
    channel: textOf(said('channel')),
    reached: command === 'confirmDuringFollowUp' || yesNoOf(said('reached')),
    satisfaction: textOf(said('satisfaction')),
    remarks: textOf(said('remarks')),
  }));

/** 《电话回访记录单》: when the customer was called back, by whom, and what they said (5.14.b). */
export const callbackRecord = defineForm<IncidentRecord>()({
  id: 'callbackRecord',
  version: 1,
  requirement: '6.e',
  title: { en: 'Telephone Callback Record', zh: '电话回访记录单' },
  schema: z.strictObject({
    customer: customerFields(),
    service: section(
      { en: 'Service', zh: '服务' },
      {
        symptom: text({ en: 'Symptom', zh: '故障现象' }),
        handlingEndedAt: instant({ en: 'Handling ended', zh: '处理完毕时间' }),
        engineer: text({ en: 'Engineer', zh: '服务工程师' }),
      },
    ),
    calls: section(
      { en: 'Callbacks', zh: '回访' },
      {
        calls: rows(
          { en: 'Callbacks', zh: '回访记录' },
          {
            at: instant({ en: 'When', zh: '实际回访日期' }),
            by: text({ en: 'By', zh: '回访人' }),
            channel: choice({ en: 'Channel', zh: '途径' }, channelLabels),
            reached: yesNo({ en: 'Reached', zh: '是否接通' }),
            satisfaction: choice({ en: 'Satisfaction', zh: '满意度' }, satisfactionLabels),
            remarks: text({ en: 'Remarks', zh: '客户意见' }),
          },
        ),
        furtherStep: choice({ en: 'What follows', zh: '后续处理' }, furtherSteps),
      },
    ),
  }),
  fill: (story) => ({
    customer: customerOf(story),
    service: {
      symptom: story.record.symptom,
      handlingEndedAt: story.record.handlingEndedAt,
      engineer: story.record.appliedBy,
    },
    calls: { calls: callsOf(story), furtherStep: furtherStepOf(story) },
  }),
});
